package dev.prilavok.catalog.pictures;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.prilavok.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Photographs named by what is in them: the same picture is kept once, and a copy never changes. Copies are JPEG, and WebP where the
 * machine can, in at most three widths, never larger than the original, upright and without the camera's notes.
 */
@ApplicationScoped
public class PictureStore {
    static final List<Integer> WIDTHS = List.of(360, 720, 1280);

    private static final String FACTS = "facts";
    private static final double QUALITY = 0.84;
    /** Pictures that are unpacked in memory at once. */
    private static final int AT_ONCE = 2;

    private final Vault vault;
    private final Semaphore desk = new Semaphore(AT_ONCE);

    @Inject
    PictureStore(MediaPlace place) {
        this(place.vault());
    }

    PictureStore(Vault vault) {
        this.vault = vault;
    }

    /** A picture and the widths of its copies, ascending. */
    public record Kept(String hash, int width, int height, List<Integer> widths, String dominant, boolean webp) {
        String facts() {
            var copies = widths.stream().map(String::valueOf).collect(Collectors.joining(","));
            return width + " " + height + " " + copies + " " + dominant + (webp ? " webp" : "");
        }

        static Kept of(String hash, String facts) {
            var parts = facts.strip().split(" ");
            var copies = Stream.of(parts[2].split(",")).map(Integer::valueOf).toList();
            return new Kept(
                    hash, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), copies, parts[3], parts.length > 4);
        }
    }

    /** Makes the copies of a picture. */
    public Kept keep(byte[] original) throws PictureRefused {
        return keep(original, true);
    }

    /** Makes the copies that every browser reads; the smaller ones follow when there is time. */
    public Kept keepForNow(byte[] original) throws PictureRefused {
        return keep(original, false);
    }

    private Kept keep(byte[] original, boolean webp) throws PictureRefused {
        if (original.length > Photograph.MOST_BYTES) throw new PictureRefused(PictureRefused.Reason.TOO_HEAVY);
        var hash = Sha256.hex(original);
        var known = known(hash);
        if (known.isPresent()) return known.get();
        desk.acquireUninterruptibly();
        try {
            return write(hash, Photograph.upright(original), webp);
        } finally {
            desk.release();
        }
    }

    private Kept write(String hash, BufferedImage upright, boolean webp) {
        var widths = widths(upright.getWidth());
        var isWebp = webp;
        for (var width : widths) {
            var copy = resized(upright, width);
            vault.put(name(hash, width + ".jpg"), jpeg(copy));
            var small = isWebp ? Webp.of(copy) : Optional.<byte[]>empty();
            small.ifPresent(bytes -> vault.put(name(hash, width + ".webp"), bytes));
            isWebp = small.isPresent();
        }
        var widest = widths.get(widths.size() - 1);
        var height = Math.max(1, Math.round((float) upright.getHeight() * widest / upright.getWidth()));
        return written(new Kept(hash, widest, height, widths, DominantColour.of(upright), isWebp));
    }

    /** Makes the WebP copies of a picture that has none yet; false when this machine cannot. */
    boolean addWebp(String hash) {
        var known = known(hash);
        if (known.isEmpty() || known.get().webp()) return known.isPresent();
        var kept = known.get();
        desk.acquireUninterruptibly();
        try {
            var widest = vault.find(name(hash, kept.width() + ".jpg"));
            if (widest.isEmpty()) return false;
            var picture = ImageIO.read(widest.get().toFile());
            for (var width : kept.widths()) {
                var small = Webp.of(resized(picture, width));
                if (small.isEmpty()) return false;
                vault.put(name(hash, width + ".webp"), small.get());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            desk.release();
        }
        written(new Kept(hash, kept.width(), kept.height(), kept.widths(), kept.dominant(), true));
        return true;
    }

    // written last: where the facts are, the copies are whole
    private Kept written(Kept kept) {
        vault.put(name(kept.hash(), FACTS), kept.facts().getBytes(US_ASCII));
        return kept;
    }

    private Optional<Kept> known(String hash) {
        return vault.find(name(hash, FACTS)).map(facts -> {
            try {
                return Kept.of(hash, Files.readString(facts, US_ASCII));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** The file of a copy; where that width was never made, the nearest smaller one, for it is the largest there is. */
    public Optional<Path> file(String hash, int width, String format) {
        var exact = vault.find(name(hash, width + "." + format));
        if (exact.isPresent() || !WIDTHS.contains(width)) return exact;
        return known(hash)
                .flatMap(kept -> kept.widths().stream()
                        .filter(copy -> copy <= width)
                        .max(Integer::compare)
                        .flatMap(copy -> vault.find(name(hash, copy + "." + format))));
    }

    private static List<Integer> widths(int original) {
        var widths = new TreeSet<>(WIDTHS);
        widths.removeIf(width -> width > original);
        if (original < WIDTHS.get(WIDTHS.size() - 1)) widths.add(original);
        // a copy hardly wider than the one before it would only cost disk
        var list = List.copyOf(widths);
        return IntStream.range(0, list.size())
                .filter(i -> i == list.size() - 1 || list.get(i) * 11 / 10 < list.get(i + 1))
                .mapToObj(list::get)
                .toList();
    }

    private static BufferedImage resized(BufferedImage picture, int width) {
        try {
            return picture.getWidth() == width
                    ? picture
                    : Thumbnails.of(picture).width(width).asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] jpeg(BufferedImage copy) {
        try {
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(copy)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String name(String hash, String file) {
        return hash.substring(0, 2) + "/" + hash + "/" + file;
    }
}

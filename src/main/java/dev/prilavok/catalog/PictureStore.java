package dev.prilavok.catalog;

import static dev.prilavok.catalog.PictureRefused.Reason.BROKEN;
import static dev.prilavok.catalog.PictureRefused.Reason.NOT_A_PICTURE;
import static dev.prilavok.catalog.PictureRefused.Reason.TOO_BIG;
import static dev.prilavok.catalog.PictureRefused.Reason.TOO_HEAVY;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.prilavok.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Photographs in a directory, named by what is in them: the same picture is kept once, and a copy never changes. Copies are JPEG in at
 * most three widths, never larger than the original, upright and without the camera's notes.
 */
@ApplicationScoped
public class PictureStore {
    static final List<Integer> WIDTHS = List.of(360, 720, 1280);

    private static final String FACTS = "facts";
    private static final int MOST_BYTES = 25 << 20;
    private static final int MOST_SIDE = 12_000;
    private static final long MOST_PIXELS = 40_000_000;
    private static final double QUALITY = 0.84;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "bmp", "gif");

    private final Path directory;

    PictureStore(@ConfigProperty(name = "prilavok.media.dir", defaultValue = "${prilavok.data}/media") Path directory) {
        this.directory = directory;
        // ImageIO's own cache files would only slow small pictures down
        ImageIO.setUseCache(false);
    }

    /** A picture and the widths of its copies, ascending. */
    public record Kept(String hash, int width, int height, List<Integer> widths, String dominant) {
        String facts() {
            var copies = widths.stream().map(String::valueOf).collect(Collectors.joining(","));
            return width + " " + height + " " + copies + " " + dominant;
        }

        static Kept of(String hash, String facts) {
            var parts = facts.strip().split(" ");
            var copies = Stream.of(parts[2].split(",")).map(Integer::valueOf).toList();
            return new Kept(hash, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), copies, parts[3]);
        }
    }

    /** Makes the copies of a picture. */
    public Kept keep(byte[] original) throws PictureRefused {
        if (original.length > MOST_BYTES) throw new PictureRefused(TOO_HEAVY);
        var hash = Sha256.hex(original);
        var known = known(hash);
        if (known.isPresent()) return known.get();
        measure(original);
        var upright = decode(original);
        var widths = widths(upright.getWidth());
        for (var width : widths) copy(upright, width, place(hash, width));
        var widest = widths.get(widths.size() - 1);
        var height = Math.max(1, Math.round((float) upright.getHeight() * widest / upright.getWidth()));
        var kept = new Kept(hash, widest, height, widths, DominantColour.of(upright));
        write(folder(hash).resolve(FACTS), out -> out.write(kept.facts().getBytes(US_ASCII)));
        return kept;
    }

    // written last: where the facts are, the copies are whole
    private Optional<Kept> known(String hash) {
        var facts = folder(hash).resolve(FACTS);
        if (!Files.isRegularFile(facts)) return Optional.empty();
        try {
            return Optional.of(Kept.of(hash, Files.readString(facts, US_ASCII)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file of a copy; where that width was never made, the nearest smaller one, for it is the largest there is. */
    Optional<Path> file(String hash, int width) {
        return WIDTHS.contains(width) ? nearest(hash, width) : existing(hash, width);
    }

    private Optional<Path> nearest(String hash, int width) {
        var exact = existing(hash, width);
        if (exact.isPresent() || !Files.isDirectory(folder(hash))) return exact;
        try (var copies = Files.list(folder(hash))) {
            return copies.map(PictureStore::widthOf)
                    .filter(copy -> copy > 0 && copy <= width)
                    .max(Integer::compare)
                    .map(copy -> place(hash, copy));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Path> existing(String hash, int width) {
        return Optional.of(place(hash, width)).filter(Files::isRegularFile);
    }

    private static int widthOf(Path copy) {
        var name = copy.getFileName().toString().replace(".jpg", "");
        return name.matches("\\d{1,5}") ? Integer.parseInt(name) : 0;
    }

    // The header is read first: a small file may claim to be a picture that fills the memory.
    private static Dimension measure(byte[] original) throws PictureRefused {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new PictureRefused(NOT_A_PICTURE);
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT)))
                    throw new PictureRefused(NOT_A_PICTURE);
                var size = new Dimension(reader.getWidth(0), reader.getHeight(0));
                if (size.width > MOST_SIDE || size.height > MOST_SIDE || (long) size.width * size.height > MOST_PIXELS)
                    throw new PictureRefused(TOO_BIG);
                return size;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new PictureRefused(BROKEN);
        }
    }

    private static BufferedImage decode(byte[] original) throws PictureRefused {
        try {
            // turned upright by the camera's note, on white where it was transparent
            return Thumbnails.of(new ByteArrayInputStream(original))
                    .scale(1)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException | RuntimeException broken) {
            throw new PictureRefused(BROKEN);
        }
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

    private void copy(BufferedImage upright, int width, Path place) {
        if (Files.isRegularFile(place)) return;
        write(
                place,
                out -> Thumbnails.of(upright)
                        .width(width)
                        .outputFormat("jpg")
                        .outputQuality(QUALITY)
                        .toOutputStream(out));
    }

    private interface Writes {
        void to(OutputStream out) throws IOException;
    }

    // A file appears whole or not at all, also when two replicas make it at once.
    private static void write(Path place, Writes content) {
        try {
            Files.createDirectories(place.getParent());
            var fresh = Files.createTempFile(place.getParent(), "fresh", ".tmp");
            try (var out = Files.newOutputStream(fresh)) {
                content.to(out);
            }
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path place(String hash, int width) {
        return folder(hash).resolve(width + ".jpg");
    }

    private Path folder(String hash) {
        return directory.resolve(hash.substring(0, 2)).resolve(hash);
    }
}

package dev.prilavok.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/**
 * Logos that people send: an SVG is cleaned, a photograph of one is drawn anew as a small PNG inside an SVG, so that whatever else
 * was in the file stays behind.
 */
final class Logos {
    private static final int HEAVIEST = 512 << 10;
    private static final int LARGEST_SIDE = 4000;
    private static final int LIGHT_ENOUGH = 48 << 10;
    private static final int[][] BOXES = {{540, 156}, {360, 104}, {180, 52}};
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private Logos() {}

    /** @throws BrandRefused when it is neither, or too much of it */
    static String of(byte[] file) {
        if (file.length == 0 || file.length > HEAVIEST) throw refused();
        try {
            var size = size(file);
            return size == null ? Svg.cleaned(Path.of("logo.svg"), text(file)) : drawn(file);
        } catch (FileMistake | IOException broken) {
            throw refused();
        }
    }

    // The header is read first: a small file may claim to be a picture that fills the memory.
    private static @Nullable Dimension size(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return null;
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var size = new Dimension(reader.getWidth(0), reader.getHeight(0));
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        || Math.max(size.width, size.height) > LARGEST_SIDE) throw refused();
                return size;
            } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
                throw new IOException("a broken picture", broken);
            } finally {
                reader.dispose();
            }
        }
    }

    private static String text(byte[] file) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static String drawn(byte[] file) throws IOException {
        for (var box : BOXES) {
            var picture = fitted(file, box);
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            if (png.size() <= LIGHT_ENOUGH) return wrapped(picture, png.toByteArray());
        }
        throw refused();
    }

    private static BufferedImage fitted(byte[] file, int[] box) throws IOException {
        try {
            var whole = Thumbnails.of(new ByteArrayInputStream(file)).scale(1).asBufferedImage();
            var scale = Math.min(1, Math.min(box[0] / (double) whole.getWidth(), box[1] / (double) whole.getHeight()));
            var width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
            var height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
            return Thumbnails.of(whole)
                    .forceSize(width, height)
                    .imageType(BufferedImage.TYPE_INT_ARGB)
                    .asBufferedImage();
        } catch (RuntimeException broken) {
            throw new IOException("a broken picture", broken);
        }
    }

    private static String wrapped(BufferedImage picture, byte[] png) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d">\
                <image width="%1$d" height="%2$d" href="data:image/png;base64,%3$s"/></svg>""".formatted(
                picture.getWidth(), picture.getHeight(), Base64.getEncoder().encodeToString(png));
    }

    private static BrandRefused refused() {
        return BrandRefused.of("logo", (say, locale) -> say.logoWrong());
    }
}

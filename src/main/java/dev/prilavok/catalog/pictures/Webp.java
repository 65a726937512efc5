package dev.prilavok.catalog.pictures;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jboss.logging.Logger;

/** Writes WebP with a native library, where this machine has one; everything works without it. */
final class Webp {
    private static final Logger LOG = Logger.getLogger(Webp.class);
    private static final float QUALITY = 0.75f;
    private static volatile boolean missing;

    private Webp() {}

    static boolean isHere() {
        return !missing;
    }

    /** For a test of a machine that has none. */
    static void pretendMissing(boolean isMissing) {
        missing = isMissing;
    }

    static Optional<byte[]> of(BufferedImage picture) {
        if (missing) return Optional.empty();
        try {
            return Optional.of(written(picture));
        } catch (LinkageError | RuntimeException | IOException notHere) {
            missing = true;
            LOG.warnf("No WebP on this machine (%s); pictures stay JPEG", notHere);
            return Optional.empty();
        }
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var writer = new WebPImageWriterSpi().createWriterInstance(null);
        try {
            var param = new WebPWriteParam(Locale.ROOT);
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(CompressionType.Lossy);
            param.setCompressionQuality(QUALITY);
            var bytes = new ByteArrayOutputStream();
            try (var out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(picture, null, null), param);
            }
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}

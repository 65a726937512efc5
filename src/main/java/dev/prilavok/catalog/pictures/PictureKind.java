package dev.prilavok.catalog.pictures;

import static dev.prilavok.catalog.pictures.PictureRefused.Reason.NOT_A_PICTURE;
import static dev.prilavok.catalog.pictures.PictureRefused.Reason.OTHER_KIND;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** The kinds of pictures that are read, told by their first bytes, whatever the file is called. */
enum PictureKind {
    JPEG,
    PNG,
    GIF,
    BMP,
    WEBP;

    private static final Set<String> OTHERS = Set.of("heic", "heix", "mif1", "msf1", "hevc", "avif", "avis");

    static PictureKind of(byte[] file) throws PictureRefused {
        var head = new String(file, 0, Math.min(16, file.length), ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) return JPEG;
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) return PNG;
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return GIF;
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return WEBP;
        if (head.startsWith("BM")) return BMP;
        var isOther = head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("ftyp", 4) && head.length() >= 12 && OTHERS.contains(head.substring(8, 12));
        throw new PictureRefused(isOther ? OTHER_KIND : NOT_A_PICTURE);
    }

    /** The reader of the platform; WebP has one in Java, for native code shall not see what strangers send. */
    ImageReader reader() throws IOException {
        return this == WEBP ? new WebPImageReaderSpi().createReaderInstance(null) : own().createReaderInstance();
    }

    /** A reader of JPEG that knows the colours of printers. */
    static ImageReader printers() throws IOException {
        var registry = IIORegistry.getDefaultInstance();
        var known = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
        if (known != null) return known.createReaderInstance(null);
        // finds the platform's reader behind it as it is registered
        var fresh = new JPEGImageReaderSpi();
        registry.registerServiceProvider(fresh);
        return fresh.createReaderInstance(null);
    }

    private ImageReaderSpi own() throws IOException {
        Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (all.hasNext()) {
            var one = all.next();
            var isOwn = one.getClass().getName().startsWith("com.sun.imageio.");
            if (isOwn && java.util.List.of(one.getFormatNames()).contains(name())) return one;
        }
        throw new IOException("no reader of " + name());
    }
}

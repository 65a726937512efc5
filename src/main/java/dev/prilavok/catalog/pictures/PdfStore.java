package dev.prilavok.catalog.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.prilavok.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/**
 * PDF files from whoever sends them, beside the photographs and named by what is in them. They have no public address: the room that keeps
 * a name of one hands it out.
 */
@ApplicationScoped
public class PdfStore {
    private static final int TAIL = 1024;

    private final Vault vault;

    PdfStore(MediaPlace place) {
        this.vault = place.vault();
    }

    /** Whether a file begins as a PDF does, whatever it is called. */
    public static boolean isPdf(byte[] file) {
        return text(file, 0, 5).equals("%PDF-");
    }

    /**
     * Keeps a file as it is and returns the hash of its content.
     *
     * @throws PictureRefused when its end is missing
     */
    public String keep(byte[] file) throws PictureRefused {
        if (!isPdf(file)) throw new PictureRefused(PictureRefused.Reason.NOT_A_PICTURE);
        if (!text(file, Math.max(0, file.length - TAIL), TAIL).contains("%%EOF"))
            throw new PictureRefused(PictureRefused.Reason.BROKEN);
        var hash = Sha256.hex(file);
        vault.put(name(hash), file);
        return hash;
    }

    /** A file of this hash. */
    public Optional<Path> file(String hash) {
        return vault.find(name(hash));
    }

    private static String text(byte[] file, int from, int length) {
        return new String(file, from, Math.min(length, file.length - from), ISO_8859_1);
    }

    private static String name(String hash) {
        return hash.substring(0, 2) + "/" + hash + "/paper.pdf";
    }
}

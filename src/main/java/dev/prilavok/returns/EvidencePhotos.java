package dev.prilavok.returns;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.PictureStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Photographs that prove something, from whoever sends them: a few, not too heavy, really pictures, without the camera's notes. Called
 * outside a transaction.
 */
@ApplicationScoped
public class EvidencePhotos {
    /** The most that are kept of one sending. */
    public static final int MOST = 5;

    private static final int WIDEST = 1280;
    private static final int MOST_BYTES = 12 << 20;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final PictureStore pictures;

    EvidencePhotos(PictureStore pictures) {
        this.pictures = pictures;
    }

    /** A file as it came. */
    record Sent(Path file, long size) {}

    /**
     * Keeps what came with a form and returns the hashes of its contents.
     *
     * @throws PictureRefused when something is no picture or too heavy
     */
    public List<String> keep(@Nullable List<FileUpload> photos) throws PictureRefused {
        if (photos == null) return List.of();
        return kept(photos.stream()
                .map(photo -> new Sent(photo.uploadedFile(), photo.size()))
                .toList());
    }

    List<String> kept(Collection<Sent> photos) throws PictureRefused {
        var hashes = new ArrayList<String>();
        for (var photo : photos) {
            if (photo.size() == 0 || hashes.size() == MOST) continue;
            if (photo.size() > MOST_BYTES) throw new PictureRefused(PictureRefused.Reason.TOO_HEAVY);
            hashes.add(pictures.keepForNow(bytes(photo.file())).hash());
        }
        return hashes;
    }

    /** Whether this is the hash of a photograph that is kept here. */
    public boolean knows(String hash) {
        return HASH.matcher(hash).matches()
                && pictures.file(hash, WIDEST, "jpg").isPresent();
    }

    private static byte[] bytes(Path file) throws PictureRefused {
        try {
            return Files.readAllBytes(file);
        } catch (IOException lost) {
            throw new PictureRefused(PictureRefused.Reason.BROKEN);
        }
    }
}

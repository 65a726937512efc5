package dev.prilavok.social;

import dev.prilavok.catalog.Photos;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Drawn preview pictures in a directory, named by what they show; a lost file is drawn again. */
@ApplicationScoped
class CardFiles {
    private static final int PHOTO_WIDTH = 720;

    private final Path directory;
    private final Photos photos;

    CardFiles(@ConfigProperty(name = "prilavok.cards.dir") Path directory, Photos photos) {
        this.directory = directory;
        this.photos = photos;
    }

    Optional<Path> kept(String hash) {
        return Optional.of(place(hash)).filter(Files::isRegularFile);
    }

    Path drawn(Card card) {
        var place = place(card.hash());
        if (Files.isRegularFile(place)) return place;
        try {
            Files.createDirectories(place.getParent());
            var fresh = Files.createTempFile(place.getParent(), "card", ".tmp");
            Files.write(fresh, CardPainter.jpeg(card, pictures(card)));
            return Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void dropOlderThan(Instant moment) {
        if (!Files.isDirectory(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<BufferedImage> pictures(Card card) throws IOException {
        var pictures = new ArrayList<BufferedImage>();
        for (var hash : card.photos()) {
            var jpeg = photos.jpeg(hash, PHOTO_WIDTH);
            if (jpeg.isPresent()) pictures.add(ImageIO.read(new ByteArrayInputStream(jpeg.get())));
        }
        return pictures;
    }

    private Path place(String hash) {
        return directory.resolve(hash.substring(0, 2)).resolve(hash + ".jpg");
    }
}

package dev.prilavok.catalog.intake;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A feed of the application itself: its pictures lie beside it and are named by their whole path, for two feeds may have a "1.jpg". */
record BundledSource(CatalogSource feed, String place) implements CatalogSource {
    @Override
    public List<CategoryRow> categories() {
        return feed.categories();
    }

    @Override
    public Optional<OfferRow> next() {
        return feed.next().map(this::located);
    }

    private OfferRow located(OfferRow row) {
        var folder = place.substring(0, place.lastIndexOf('/') + 1);
        return row.withPictures(row.pictures().stream()
                .map(picture -> isRelative(picture) ? folder + picture : picture)
                .toList());
    }

    private static boolean isRelative(String picture) {
        try {
            var address = URI.create(picture);
            return !address.isAbsolute() && !picture.startsWith("/") && !picture.contains("..");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    @Override
    public void close() {
        feed.close();
    }
}

package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What suppliers say otherwise, in words. */
@ApplicationScoped
class OfferViews {
    private final Offers offers;
    private final OfficeMoments moments;

    OfferViews(Offers offers, OfficeMoments moments) {
        this.offers = offers;
        this.moments = moments;
    }

    /** A difference as pages show it; decided ones have only a way back. */
    public record View(
            String url,
            String act,
            String product,
            String field,
            String label,
            String stands,
            String says,
            String at,
            @Nullable String importUrl,
            boolean open,
            boolean taken,
            String by) {}

    /**
     * The part of a product's page.
     *
     * @param held labels of the fields that feeds leave alone, in one line
     */
    public record OnCard(List<View> views, String held) {}

    OnCard of(UUID product, FactWords words, Lang lang) {
        return new OnCard(
                offers.of(product, Langs.of(lang.locale())).stream()
                        .map(offer -> view(offer, words, lang))
                        .toList(),
                offers.held(product).stream().map(words::label).collect(Collectors.joining(", ")));
    }

    View view(Offers.Offer offer, FactWords words, Lang lang) {
        var url = OfficeProductPages.url(offer.product());
        return new View(
                url,
                url + "/offers",
                offer.name(),
                offer.field(),
                words.label(offer.field()),
                words.value(offer.field(), offer.stands()),
                words.value(offer.field(), offer.says()),
                moments.shown(offer.saidAt(), lang.locale()),
                offer.importId() == null ? null : "/office/imports/" + offer.importId(),
                offer.decision() == Offers.Decision.OPEN,
                offer.decision() == Offers.Decision.TAKEN,
                offer.decidedBy() == null ? "" : offer.decidedBy());
    }
}

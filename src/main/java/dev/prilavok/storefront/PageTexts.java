package dev.prilavok.storefront;

import dev.prilavok.tenancy.PageText;
import dev.prilavok.tenancy.ShopPages;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The texts of the shop that this request may read: what is shown to everybody, or all of a draft for whoever makes it. */
@RequestScoped
class PageTexts {
    private final ShopRequest request;
    private final ShopPages pages;

    PageTexts(ShopRequest request, ShopPages pages) {
        this.request = request;
        this.pages = pages;
    }

    Optional<PageText> find(String name) {
        if (request.draftLacks(name)) return Optional.empty();
        return request.draftOf(name)
                .or(() -> pages.find(request.shop().id(), name).map(ShopPages.ShopPage::text))
                .filter(text -> text.shown() || request.isDraft());
    }
}

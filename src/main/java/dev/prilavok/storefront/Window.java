package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Dresses a page with what is around it, and keeps the window shut while the shop is closed. */
@ApplicationScoped
class Window {
    static final String HTML = "text/html;charset=UTF-8";
    private static final int MENU = 6;

    private final Pages pages;
    private final Catalog catalog;
    private final ShopRequest request;
    private final Lang lang;
    private final Frame frame;

    Window(Pages pages, Catalog catalog, ShopRequest request, Lang lang, Frame frame) {
        this.pages = pages;
        this.catalog = catalog;
        this.request = request;
        this.lang = lang;
        this.frame = frame;
    }

    Shown shown() {
        return Shown.of(request, lang);
    }

    /** The categories that the shop shows; refuses while it is closed. */
    List<CategoryNode> open() {
        if (!request.shop().isOpen()) throw new WindowShut();
        return catalog.categories(request.shop().id());
    }

    /** A page of goods, with the menu. */
    String show(TemplateInstance page, List<CategoryNode> categories, String current) {
        frame.shows(categories.stream()
                .limit(MENU)
                .map(node -> new NavLink(
                        request.base() + "/c/" + node.slug(),
                        node.name(),
                        node.goods(),
                        node.slug().equals(current)))
                .toList());
        return show(page);
    }

    /** A page without the menu. */
    String show(TemplateInstance page) {
        return pages.show(page).render();
    }
}

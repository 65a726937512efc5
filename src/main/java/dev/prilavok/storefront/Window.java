package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Dresses a page with what is around it, and keeps the window shut while the shop is closed. */
@ApplicationScoped
class Window {
    static final String HTML = "text/html;charset=UTF-8";
    private static final int MENU = 6;
    private static final int FEW = 3;

    private final Pages pages;
    private final Catalog catalog;
    private final ShopRequest request;
    private final Lang lang;
    private final Frame frame;
    private final Written written;
    private final ReadersGrid grid;

    Window(Pages pages, Catalog catalog, ShopRequest request, Lang lang, Frame frame, Written written, ReadersGrid grid) {
        this.pages = pages;
        this.catalog = catalog;
        this.request = request;
        this.lang = lang;
        this.frame = frame;
        this.written = written;
        this.grid = grid;
    }

    Shown shown() {
        return Shown.of(request, lang, grid);
    }

    /** The categories that the shop shows; refuses while it is closed. */
    List<CategoryNode> open() {
        if (!request.shop().isOpen() && !request.isDraft()) throw new WindowShut();
        return catalog.categories(request.shop().id());
    }

    /** A page of goods that many people look at, with the menu; written once as long as nothing in it changes. */
    <P> String show(
            P page, Function<P, TemplateInstance> template, List<CategoryNode> categories, List<CategoryNode> path) {
        menu(categories, path);
        return frame.isPreview()
                ? show(template.apply(page))
                : written.of(frame.around(page), () -> show(template.apply(page)));
    }

    /** A page of goods, with the menu. */
    String show(TemplateInstance page, List<CategoryNode> categories, List<CategoryNode> path) {
        menu(categories, path);
        return show(page);
    }

    private void menu(List<CategoryNode> categories, List<CategoryNode> path) {
        frame.shows(menu(categories).stream()
                .limit(MENU)
                .map(node -> new NavLink(
                        request.base() + "/c/" + node.slug(), node.name(), node.goods(), path.contains(node)))
                .toList());
    }

    /** What people look for by name: a shop of three branches shows their twigs. */
    static List<CategoryNode> menu(List<CategoryNode> categories) {
        if (categories.size() > FEW) return categories;
        return categories.stream()
                .flatMap(node -> node.children().size() > 1 ? node.children().stream() : Stream.of(node))
                .toList();
    }

    /** A page without the menu. */
    String show(TemplateInstance page) {
        return pages.show(page).render();
    }
}

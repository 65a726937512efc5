package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.catalog.ShopMoment;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
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
    private final KeptPages kept;
    private final RoutingContext http;

    Window(
            Pages pages,
            Catalog catalog,
            ShopRequest request,
            Lang lang,
            Frame frame,
            Written written,
            ReadersGrid grid,
            KeptPages kept,
            RoutingContext http) {
        this.pages = pages;
        this.catalog = catalog;
        this.request = request;
        this.lang = lang;
        this.frame = frame;
        this.written = written;
        this.grid = grid;
        this.kept = kept;
        this.http = http;
    }

    Shown shown() {
        return Shown.of(request, lang, grid);
    }

    /** The categories that the shop shows; refuses while it is closed. */
    List<CategoryNode> open() {
        refuseWhileShut();
        return catalog.categories(request.shop().id());
    }

    /** The moment that a page begins with; refuses while the shop is closed. */
    ShopMoment moment() {
        refuseWhileShut();
        var asked = KeptGate.asked(http);
        return asked == null ? catalog.moment(request.shop().id()) : asked.in(lang.locale());
    }

    private void refuseWhileShut() {
        if (!request.shop().isOpen() && !request.isDraft()) throw new WindowShut();
    }

    /** A page of goods that many people look at, with the menu; written once as long as nothing in it changes. */
    <P> String show(
            P page, Function<P, TemplateInstance> template, List<CategoryNode> categories, List<CategoryNode> path) {
        menu(categories, path);
        carryStyles();
        return frame.isPreview()
                ? show(template.apply(page))
                : written.of(frame.around(page), () -> show(template.apply(page)));
    }

    /** The same, ready for the next who asks for it as long as nothing has happened since the moment. */
    String show(ShopMoment moment, TemplateInstance page, List<CategoryNode> categories, List<CategoryNode> path) {
        var html = show(page, categories, path);
        if (!request.isDraft()) kept.keep(http.request(), request.shop(), moment, html);
        return html;
    }

    /** A page of goods, with the menu. */
    String show(TemplateInstance page, List<CategoryNode> categories, List<CategoryNode> path) {
        menu(categories, path);
        return show(page);
    }

    // The theme of a draft is kept nowhere and has a file of its own.
    private void carryStyles() {
        if (frame.isStyled() || frame.isPreview() || !FirstSight.is(http.request())) return;
        frame.carriesStyles();
        FirstSight.allow(http.response(), request.shop().brand());
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
        carryStyles();
        return pages.show(page).render();
    }
}

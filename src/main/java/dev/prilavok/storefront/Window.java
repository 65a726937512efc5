package dev.prilavok.storefront;

import dev.prilavok.kernel.Pages;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** Dresses a page with what is around it. */
@ApplicationScoped
class Window {
    static final String HTML = "text/html;charset=UTF-8";

    private final Pages pages;

    Window(Pages pages) {
        this.pages = pages;
    }

    /** The page of a shop with its menu. */
    String show(TemplateInstance page) {
        return pages.show(page).render();
    }
}

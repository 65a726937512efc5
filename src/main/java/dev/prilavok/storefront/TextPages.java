package dev.prilavok.storefront;

import dev.prilavok.kernel.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** The texts of a shop: about, delivery, returns, offer, privacy, consent, contacts. */
@Path("/s/{slug}/pages/{name}")
@PermitAll
public class TextPages {
    private static final String CONTACTS = "contacts";

    private final PageTexts texts;
    private final Window window;
    private final GoodsPreviews previews;

    TextPages(PageTexts texts, Window window, GoodsPreviews previews) {
        this.texts = texts;
        this.window = window;
        this.previews = previews;
    }

    @GET
    @Produces(Window.HTML)
    public String show(@PathParam("name") String name) {
        var text = texts.find(name).orElseThrow(() -> new NotFound("page"));
        return window.show(Templates.text(new TextPage(
                text.title(), Markdown.html(text.markdown()), name.equals(CONTACTS), previews.address(""))));
    }
}

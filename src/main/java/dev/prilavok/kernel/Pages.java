package dev.prilavok.kernel;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows a page in the reader's language. */
@ApplicationScoped
public class Pages {
    private final Lang lang;

    Pages(Lang lang) {
        this.lang = lang;
    }

    /** The template with its texts in the language of this request. */
    public TemplateInstance show(TemplateInstance page) {
        return page.setLocale(lang.locale());
    }
}

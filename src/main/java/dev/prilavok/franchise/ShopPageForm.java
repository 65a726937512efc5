package dev.prilavok.franchise;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a page: what was typed, and what has to be mended.
 *
 * @param name its address; empty for one that is to be added
 * @param tab names this open form
 * @param conflict somebody else was quicker
 */
record ShopPageForm(
        String name,
        String slug,
        String title,
        String markdown,
        boolean shown,
        boolean mayHide,
        String stamp,
        String tab,
        Map<String, String> errors,
        @Nullable String conflict) {
    ShopPageForm {
        markdown = markdown.strip();
    }

    /** Whether it is to be added. */
    public boolean isFresh() {
        return name.isEmpty();
    }

    /** What is wrong with a field. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Where buyers read it. */
    public String path() {
        return "/pages/" + name;
    }

    /** Where it is sent. */
    public String action() {
        return isFresh() ? "/franchise/shop/pages" : "/franchise/shop/pages/" + name;
    }
}

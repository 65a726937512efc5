package dev.prilavok.tenancy;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** A shop cannot open under a word that is an address of the platform itself. */
public final class NameTaken extends Refusal {
    private static final long serialVersionUID = 1;

    private final String slug;

    NameTaken(String slug) {
        super("shop-name-taken", 422);
        this.slug = slug;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(TenancyMessages.class, locale).nameTaken(slug);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("name", slug);
    }
}

package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** Fields that cannot be kept as a program sent them, each with its sentence. */
final class FactsRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Map<String, String> fields;

    FactsRefused(Map<String, String> fields) {
        super("product-refused", 422);
        this.fields = fields;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("fields", fields);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(MasterMessages.class, locale).mendForm();
    }
}

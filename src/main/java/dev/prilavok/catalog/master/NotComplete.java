package dev.prilavok.catalog.master;

import dev.prilavok.catalog.CatalogMessages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A product cannot be shown to buyers: none of its sizes is measured, or all of them are off sale. */
final class NotComplete extends Refusal {
    private static final long serialVersionUID = 1;
    private static final int NAMED = 6;

    private final transient List<Missing> missing;

    NotComplete(List<Missing> missing) {
        super("product-not-complete", 422);
        this.missing = missing;
    }

    List<Missing> missing() {
        return missing;
    }

    @Override
    public String say(Locale locale) {
        var say = Texts.of(MasterMessages.class, locale);
        if (missing.isEmpty()) return say.nothingOnSale();
        return say.notMeasured(listed(missing, locale), Math.max(0, missing.size() - NAMED));
    }

    static String listed(List<Missing> missing, Locale locale) {
        var names = Texts.of(CatalogMessages.class, locale);
        return missing.stream()
                .limit(NAMED)
                .map(size -> size.size() + " ("
                        + size.measures().stream().map(names::measure).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining("; "));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("missing", missing);
    }
}

package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The product is a part of another one already; nothing can be decided about it any more. */
final class AlreadyMerged extends Refusal {
    private static final long serialVersionUID = 1;

    private final UUID product;
    private final UUID mergedInto;

    AlreadyMerged(UUID product, UUID mergedInto) {
        super("already-merged", 409);
        this.product = product;
        this.mergedInto = mergedInto;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(TwinMessages.class, locale).alreadyMerged();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("product", product, "mergedInto", mergedInto);
    }
}

package dev.prilavok.catalog.master;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a product again what it was. Whether it and its sizes are on sale is not part of that, and sizes that came later or went
 * elsewhere stay where they are.
 */
@ApplicationScoped
class Restoring {
    private final VersionRows versions;
    private final Masters masters;

    Restoring(VersionRows versions, Masters masters) {
        this.versions = versions;
        this.masters = masters;
    }

    /** @throws NotFound when there was no such version, or it is the present one */
    Master restore(UUID product, int number, String by, Locale locale) {
        var now = masters.take(product);
        if (number < 1 || number >= now.version()) throw new NotFound("version");
        var then = versions.at(product, number);
        var both = new HashSet<>(now.facts().skus());
        both.retainAll(then.skus());
        var changes = now.facts().to(then);
        changes.keySet().removeIf(key -> !goesBack(key, both));
        var why = Texts.of(MasterMessages.class, locale).restoredWhy(number);
        return masters.change(product, changes, Cause.byHand(Origin.RESTORED, by, why));
    }

    private static boolean goesBack(String key, Set<String> sizes) {
        return SizeKey.of(key)
                .map(size -> sizes.contains(size.sku()) && !size.field().equals("state"))
                .orElse(!key.equals(Field.STATE.key()));
    }
}

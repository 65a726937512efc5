package dev.prilavok.catalog.master;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.catalog.Descriptions;
import dev.prilavok.kernel.BadRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts as programs read and send them: texts are plain, measurements in millimetres, weights in grams. */
final class SentFacts {
    private static final Set<String> TOLD = Set.of(Field.TOLD_RU.key(), Field.TOLD_EN.key());

    private SentFacts() {}

    static SortedMap<String, String> shown(Facts facts) {
        var shown = new TreeMap<>(facts.values());
        shown.replaceAll((key, value) -> TOLD.contains(key) ? Descriptions.text(value) : value);
        return shown;
    }

    /**
     * What has to change; fields that were not sent stay as they are, a null is nothing.
     *
     * @throws BadRequest when there is no such field
     * @throws FactsRefused naming every field that cannot be kept
     */
    static SortedMap<String, Change> wanted(
            Map<String, @Nullable String> sent, Facts base, Set<String> sections, MasterMessages say) {
        var form = new MultivaluedHashMap<String, String>();
        sent.forEach((key, value) -> {
            if (!isKnown(key, base)) throw new BadRequest("facts").at("facts");
            form.putSingle(key, typed(key, requireNonNullElse(value, "")));
        });
        var read = ProductForm.read(form, base, sections, say);
        if (!read.isGood()) throw new FactsRefused(new TreeMap<>(read.errors()));
        var wanted = base.to(read.facts());
        wanted.keySet().retainAll(sent.keySet());
        return wanted;
    }

    private static boolean isKnown(String key, Facts base) {
        return SizeKey.of(key)
                .map(size -> base.skus().contains(size.sku())
                        && (size.isMeasure() || Field.ofSize(size.field()).isPresent()))
                .orElseGet(() -> Field.ofProduct(key)
                        .filter(field -> field != Field.STATE)
                        .isPresent());
    }

    // people type centimetres
    private static String typed(String key, String value) {
        var isMeasure = SizeKey.of(key).map(SizeKey::isMeasure).orElse(false);
        return isMeasure && value.matches("\\d{1,6}")
                ? new BigDecimal(value).movePointLeft(1).toPlainString()
                : value;
    }
}

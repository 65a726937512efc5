package dev.prilavok.catalog;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a code on a tag means: an article or a barcode, as a scanner reads it. */
@ApplicationScoped
public class Barcodes {
    private final Sql sql;

    Barcodes(Sql sql) {
        this.sql = sql;
    }

    /** A size of a colour of a product, in the words of a language. */
    public record Unit(Sku sku, UUID product, String name, String colour, String size) {}

    /** The unit of an article or a barcode; a GTIN of 14 digits finds its shorter kin. */
    @Transactional
    public Optional<Unit> unit(String code, Locale locale) {
        var found = units("v.sku = ? or v.barcode = any (?)", locale, code, spellings(code));
        // an article wins: a barcode may stand on two SKUs by mistake of a supplier
        return found.stream()
                .filter(unit -> unit.sku().value().equals(code))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The units of articles. */
    @Transactional
    public List<Unit> units(Collection<Sku> skus, Locale locale) {
        return units("v.sku = any (?)", locale, (Object)
                skus.stream().map(Sku::value).toArray(String[]::new));
    }

    /** Those of the articles that the catalogue knows. */
    @Transactional
    public Set<Sku> known(Collection<Sku> skus) {
        return Set.copyOf(
                sql.list("select sku from variant where sku = any (?)", row -> new Sku(row.getString(1)), (Object)
                        skus.stream().map(Sku::value).toArray(String[]::new)));
    }

    private List<Unit> units(String where, Locale locale, Object... values) {
        var lang = Langs.of(locale);
        var bound = new Object[values.length + 2];
        bound[0] = lang;
        bound[1] = lang;
        System.arraycopy(values, 0, bound, 2, values.length);
        return sql.list(
                """
                select v.sku, v.product_id, v.size, coalesce(p.name->>?, p.name->>'ru', p.name->>'en') as name,
                    coalesce(v.colour->>?, v.colour->>'ru', v.colour->>'en', '') colour
                from variant v join product p on p.id = v.product_id where\s""" + where + " order by v.sku limit 200",
                row -> new Unit(
                        new Sku(row.getString("sku")),
                        row.getObject("product_id", UUID.class),
                        row.getString("name"),
                        row.getString("colour"),
                        row.getString("size")),
                bound);
    }

    private static String[] spellings(String code) {
        if (!code.matches("\\d{12,14}")) return new String[] {code};
        var bare = code.replaceFirst("^0+", "");
        return new String[] {
            code, bare, "0".repeat(Math.max(0, 12 - bare.length())) + bare, pad(bare, 13), pad(bare, 14)
        };
    }

    private static String pad(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}

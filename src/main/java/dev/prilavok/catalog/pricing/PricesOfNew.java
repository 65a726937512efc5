package dev.prilavok.catalog.pricing;

import dev.prilavok.catalog.Versions;
import dev.prilavok.catalog.master.FirstPrices;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/** The first prices of a product that was made by hand: a small version of the price list, in force at once. */
@ApplicationScoped
class PricesOfNew implements FirstPrices {
    private static final CurrencyUnit BASE = CurrencyUnit.of("RUB");

    private final PriceVersions versions;
    private final PriceRows rows;
    private final Sql sql;
    private final Clock clock;

    PricesOfNew(PriceVersions versions, PriceRows rows, Sql sql, Clock clock) {
        this.versions = versions;
        this.rows = rows;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<String> currencies() {
        var known = rows.currencies().stream().map(CurrencyUnit::getCode).toList();
        return known.isEmpty() ? List.of(BASE.getCode()) : known;
    }

    @Override
    public Map<String, String> problems(Typed typed, Locale locale) {
        var problems = new LinkedHashMap<String, String>();
        if (typed.isEmpty()) return problems;
        var currency = CurrencyUnit.of(typed.currency());
        amounts(typed).forEach((field, amount) -> {
            try {
                PricePoint.minor(amount, currency);
            } catch (PriceProblem problem) {
                problems.put(field, problem.say(locale));
            }
        });
        if (!problems.isEmpty()) return problems;
        try {
            PricePoint.of(point(typed), currency, null);
        } catch (PriceProblem problem) {
            problems.put(field(problem.reason()), problem.say(locale));
        }
        return problems;
    }

    @Override
    public void put(Collection<String> skus, Typed typed, String about, String by) {
        if (typed.isEmpty()) return;
        var currency = CurrencyUnit.of(typed.currency());
        var price = PricePoint.of(point(typed), currency, null);
        var version =
                versions.find(versions.add(currency, null, about.substring(0, Math.min(200, about.length())), by));
        var prices = new LinkedHashMap<String, PricePoint>();
        skus.forEach(sku -> prices.put(sku, price));
        rows.write(version, prices);
        sql.change("update price_list_version set valid_from = ? where id = ?", clock.instant(), version.id());
        sql.change(Versions.CATALOGUE_CHANGED);
    }

    private static Map<String, String> amounts(Typed typed) {
        var amounts = new LinkedHashMap<String, String>();
        amounts.put("wholesale", typed.wholesale());
        amounts.put("recommended", typed.recommended());
        amounts.put("floor", typed.floor());
        amounts.put("ceiling", typed.ceiling());
        amounts.put("before", typed.before());
        return amounts;
    }

    private static PricePoint.Typed point(Typed typed) {
        return new PricePoint.Typed(
                typed.wholesale(), typed.recommended(), typed.floor(), typed.ceiling(), typed.before());
    }

    private static String field(PriceProblem.Code code) {
        return switch (code) {
            case NO_RECOMMENDED, OUTSIDE -> "recommended";
            case FLOOR_ABOVE_CEILING -> "floor";
            case BEFORE_TOO_LOW -> "before";
            default -> "wholesale";
        };
    }
}

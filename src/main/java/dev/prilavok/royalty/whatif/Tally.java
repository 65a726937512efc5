package dev.prilavok.royalty.whatif;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.royalty.Figures;
import dev.prilavok.royalty.Figures.Figured;
import dev.prilavok.royalty.MonthBases;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Adds up what facts bring by one set of terms, month by month and currency by currency; holds sums and no facts. */
final class Tally {
    private record Cell(YearMonth month, CurrencyUnit currency) {}

    private static final class Sums {
        private Figured all;
        private final Map<UUID, Money> usual = new HashMap<>();

        Sums(CurrencyUnit currency) {
            this.all = Figured.none(currency);
        }

        void add(Figured figured, UUID version) {
            all = all.plus(figured);
            usual.merge(version, figured.usual(), Money::plus);
        }
    }

    private final Map<Cell, Sums> sums = new HashMap<>();

    void add(YearMonth month, Figured figured, AgreementVersion terms) {
        var currency = figured.owed().getCurrencyUnit();
        sums.computeIfAbsent(new Cell(month, currency), cell -> new Sums(currency))
                .add(figured, terms.id());
    }

    Money owed(CurrencyUnit currency) {
        return total(currency, Figured::owed);
    }

    Money turnover(CurrencyUnit currency) {
        return total(currency, Figured::turnover);
    }

    private Money total(CurrencyUnit currency, java.util.function.Function<Figured, Money> part) {
        var total = Money.zero(currency);
        for (var cell : sums.entrySet())
            if (cell.getKey().currency().equals(currency)) total = total.plus(part.apply(cell.getValue().all));
        return total;
    }

    /** What the end of a month charges. */
    Money charged(
            FranchiseeId who,
            YearMonth month,
            CurrencyUnit currency,
            LocalDate since,
            Map<UUID, AgreementVersion> versions,
            AgreementVersion last,
            Figures figures) {
        var found = sums.getOrDefault(new Cell(month, currency), new Sums(currency));
        var bases = new MonthBases(who, found.all.turnover(), found.all.royalty(), found.usual);
        return figures.month(bases, month, since, versions, last).sum();
    }

    java.util.Set<CurrencyUnit> currencies() {
        var found = new java.util.HashSet<CurrencyUnit>();
        sums.keySet().forEach(cell -> found.add(cell.currency()));
        return found;
    }
}

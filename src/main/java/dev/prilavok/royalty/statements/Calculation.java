package dev.prilavok.royalty.statements;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.kernel.Ids;
import dev.prilavok.ledger.OwnerMonth;
import dev.prilavok.ledger.OwnerMonths;
import dev.prilavok.ledger.Periods;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes statements out of the book: the opening balance is the last statement's closing one, or the sum of everything before. */
@ApplicationScoped
class Calculation {
    /** SHA-256 of nothing: the hash of a month without lines. */
    private static final String NO_LINES = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final OwnerMonths months;
    private final StatementRows rows;
    private final Agreements agreements;
    private final Periods periods;

    Calculation(OwnerMonths months, StatementRows rows, Agreements agreements, Periods periods) {
        this.months = months;
        this.rows = rows;
        this.agreements = agreements;
        this.periods = periods;
    }

    private record Whose(FranchiseeId franchisee, CurrencyUnit currency) {}

    private record Before(Money waiting, Money available) {
        Money sum() {
            return waiting.plus(available);
        }
    }

    /** The statements of franchisees for a month as the book stands; none for whom nothing stood and nothing moved. */
    List<Statement> of(YearMonth month, Collection<FranchiseeId> franchisees) {
        var opening = opening(month, franchisees);
        var moved = new HashMap<Whose, OwnerMonth>();
        months.of(month, franchisees).forEach(one -> moved.put(new Whose(one.owner(), one.currency()), one));
        var whose = new LinkedHashMap<Whose, Boolean>();
        opening.forEach((who, before) -> {
            if (!before.waiting().isZero() || !before.available().isZero()) whose.put(who, true);
        });
        moved.keySet().forEach(who -> whose.put(who, true));
        var all = new ArrayList<Statement>();
        whose.keySet().forEach(who -> all.add(statement(month, who, opening.get(who), moved.get(who))));
        return all;
    }

    private Map<Whose, Before> opening(YearMonth month, Collection<FranchiseeId> franchisees) {
        var found = new HashMap<Whose, Before>();
        for (var last : rows.lastBefore(month, franchisees))
            if (last.month().equals(month.minusMonths(1)))
                found.put(new Whose(last.franchisee(), last.currency()), new Before(last.waiting(), last.available()));
        var rest = franchisees.stream()
                .filter(one -> found.keySet().stream()
                        .noneMatch(who -> who.franchisee().equals(one)))
                .toList();
        if (!rest.isEmpty())
            months.before(month, rest)
                    .forEach(one -> found.put(
                            new Whose(one.owner(), one.currency()), new Before(one.waiting(), one.available())));
        return found;
    }

    private Statement statement(YearMonth month, Whose who, @Nullable Before before, @Nullable OwnerMonth moved) {
        var none = Money.zero(who.currency());
        var opening = before == null ? new Before(none, none) : before;
        var waiting = moved == null ? opening.waiting() : opening.waiting().plus(moved.waiting());
        var available =
                moved == null ? opening.available() : opening.available().plus(moved.available());
        return new Statement(
                Ids.next(),
                who.franchisee(),
                month,
                who.currency(),
                null,
                null,
                opening.sum(),
                sums(moved),
                waiting.plus(available),
                waiting,
                available,
                moved == null ? 0 : moved.lines(),
                moved == null ? NO_LINES : moved.hash(),
                null,
                model(who.franchisee(), month),
                null,
                null,
                null,
                null);
    }

    private static Map<LineKind, Money> sums(@Nullable OwnerMonth moved) {
        var sums = new EnumMap<LineKind, Money>(LineKind.class);
        if (moved != null) moved.sums().forEach((kind, sum) -> sums.put(LineKind.valueOf(kind), sum));
        return sums;
    }

    // Papers follow the terms of the month's last moment.
    private ContractModel model(FranchiseeId franchisee, YearMonth month) {
        var end = month.plusMonths(1).atDay(1).atStartOfDay(periods.zone()).toInstant();
        var versions = agreements.versions(franchisee);
        return versions.stream()
                .filter(version -> version.validFrom().isBefore(end))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(AgreementVersion::model)
                .orElse(ContractModel.SERVICE);
    }

    /** Whether what is kept still follows from the book. */
    boolean isReproduced(Statement kept) {
        return of(kept.month(), List.of(kept.franchisee())).stream()
                .filter(one -> one.currency().equals(kept.currency()))
                .anyMatch(again -> again.linesHash().equals(kept.linesHash())
                        && again.closing().isEqual(kept.closing())
                        && again.opening().isEqual(kept.opening())
                        && again.sums().equals(kept.sums())
                        && (kept.hash() == null
                                || kept.hash().equals(StatementHash.of(Objects.requireNonNull(kept.number()), again))));
    }
}

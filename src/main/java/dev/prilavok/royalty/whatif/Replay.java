package dev.prilavok.royalty.whatif;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.Terms;
import dev.prilavok.kernel.Ids;
import dev.prilavok.ledger.Periods;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.Returns;
import dev.prilavok.royalty.Figures;
import dev.prilavok.royalty.Figures.Figured;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Replays the facts of one franchisee by their own terms and by others, a page of facts at a time, each in the scope of its shop. It
 * reads and never writes.
 */
@ApplicationScoped
class Replay {
    private static final int PAGE = 200;

    private final RunRows rows;
    private final Figures figures;
    private final Agreements agreements;
    private final Orders orders;
    private final Returns returns;
    private final Periods periods;
    private final Scope scope;

    Replay(
            RunRows rows,
            Figures figures,
            Agreements agreements,
            Orders orders,
            Returns returns,
            Periods periods,
            Scope scope) {
        this.rows = rows;
        this.figures = figures;
        this.agreements = agreements;
        this.orders = orders;
        this.returns = returns;
        this.periods = periods;
        this.scope = scope;
    }

    /** The versions of one franchisee, and the one that is tried. */
    private record Sides(
            List<AgreementVersion> own, @Nullable AgreementVersion other, Tally before, Tally after) {
        AgreementVersion version(UUID id) {
            return own.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }

        // Without other terms each fact keeps its own: then nothing may differ.
        AgreementVersion tried(AgreementVersion frozen) {
            return other == null ? frozen : other;
        }

        boolean triesNothing() {
            return other == null;
        }
    }

    /**
     * What a franchisee earned and would have earned, by currency. Outside any transaction.
     *
     * @param terms the terms to try; everybody's own when absent
     */
    Map<CurrencyUnit, Difference> of(FranchiseeId who, YearMonth from, YearMonth to, @Nullable Terms terms) {
        var own = scope.network(() -> agreements.versions(who));
        if (own.isEmpty()) return Map.of();
        var first = own.get(own.size() - 1);
        var other =
                terms == null ? null : terms.version(Ids.next(), who, own.size() + 1, first.validFrom(), first.model());
        var sides = new Sides(own, other, new Tally(), new Tally());
        var facts = new HashMap<CurrencyUnit, Integer>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) month(who, month, sides, facts);
        return answers(who, from, to, sides, facts);
    }

    private void month(FranchiseeId who, YearMonth month, Sides sides, Map<CurrencyUnit, Integer> facts) {
        UUID last = null;
        while (true) {
            var after = last;
            var page = scope.network(() -> rows.facts(who, month, after, PAGE));
            if (page.isEmpty()) return;
            page.stream()
                    .collect(Collectors.groupingBy(RunRows.Fact::shop, LinkedHashMap::new, Collectors.toList()))
                    .forEach((shop, some) ->
                            scope.shop(new ShopId(shop), () -> shop(new ShopId(shop), some, sides, facts)));
            last = page.get(page.size() - 1).journal();
        }
    }

    private void shop(ShopId shop, List<RunRows.Fact> some, Sides sides, Map<CurrencyUnit, Integer> facts) {
        var ids = some.stream().map(RunRows.Fact::order).distinct().toList();
        var found = orders.handled(ids).stream().collect(Collectors.toMap(OrderView::id, Function.identity()));
        for (var fact : some) {
            var order = found.get(fact.order());
            if (order == null) continue;
            both(shop, fact, order, sides).ifPresent(both -> {
                sides.before().add(fact.month(), both.before(), both.frozen());
                sides.after().add(fact.month(), both.after(), sides.tried(both.frozen()));
                facts.merge(both.before().owed().getCurrencyUnit(), 1, Integer::sum);
            });
        }
    }

    private record Both(AgreementVersion frozen, Figured before, Figured after) {
        Both taken(boolean back) {
            return back ? new Both(frozen, before.negated(), after.negated()) : this;
        }
    }

    private Optional<Both> both(ShopId shop, RunRows.Fact fact, OrderView order, Sides sides) {
        return (fact.source().equals("OUTCOME") ? outcome(shop, fact, order, sides) : taken(shop, fact, order, sides))
                .map(both -> both.taken(fact.back()));
    }

    private Optional<Both> outcome(ShopId shop, RunRows.Fact fact, OrderView order, Sides sides) {
        return orders.outcomes(shop, order.id()).stream()
                .filter(one -> one.id().equals(fact.sourceId()))
                .findFirst()
                .map(outcome -> outcome(outcome, order, sides));
    }

    private Both outcome(LineOutcomes outcome, OrderView order, Sides sides) {
        var frozen = sides.version(outcome.agreementVersion());
        var before = figures.of(outcome, order, frozen);
        return new Both(
                frozen, before, sides.triesNothing() ? before : figures.of(outcome, order, sides.tried(frozen)));
    }

    private Optional<Both> taken(ShopId shop, RunRows.Fact fact, OrderView order, Sides sides) {
        var accepted = returns.acceptedOf(shop, order.id());
        return accepted.stream()
                .filter(one -> one.id().equals(fact.sourceId()))
                .findFirst()
                .map(one -> {
                    var frozen = sides.version(one.agreementVersion());
                    return new Both(
                            frozen,
                            figures.of(one, order, accepted, frozen, true),
                            figures.of(one, order, accepted, sides.tried(frozen), sides.triesNothing()));
                });
    }

    private Map<CurrencyUnit, Difference> answers(
            FranchiseeId who, YearMonth from, YearMonth to, Sides sides, Map<CurrencyUnit, Integer> facts) {
        var zone = scope.network(periods::zone);
        var answers = new HashMap<CurrencyUnit, Difference>();
        var currencies = new java.util.HashSet<>(sides.before().currencies());
        currencies.add(sides.own().get(0).currency());
        for (var currency : currencies) {
            var before = org.joda.money.Money.zero(currency);
            var after = before;
            for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
                var end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
                var last = sides.own().stream()
                        .filter(version -> version.validFrom().isBefore(end))
                        .findFirst();
                if (last.isEmpty()) continue;
                var since = LocalDate.ofInstant(
                        sides.own().get(sides.own().size() - 1).validFrom(), zone);
                before = before.plus(
                        sides.before().charged(who, month, currency, since, byId(sides, null), last.get(), figures));
                var tried = sides.tried(last.get());
                after = after.plus(
                        sides.after().charged(who, month, currency, since, byId(sides, tried), tried, figures));
            }
            answers.put(
                    currency,
                    new Difference(
                            who,
                            "",
                            facts.getOrDefault(currency, 0),
                            sides.before().turnover(currency),
                            sides.before().owed(currency).minus(before),
                            sides.after().owed(currency).minus(after),
                            before,
                            after));
        }
        return answers;
    }

    private static Map<UUID, AgreementVersion> byId(Sides sides, @Nullable AgreementVersion tried) {
        var byId = new HashMap<UUID, AgreementVersion>();
        var all = new ArrayList<>(sides.own());
        if (tried != null) all.add(tried);
        all.forEach(version -> byId.put(version.id(), version));
        return byId;
    }
}

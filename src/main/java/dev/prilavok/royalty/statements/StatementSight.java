package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Months;
import dev.prilavok.ledger.OwnerLine;
import dev.prilavok.ledger.Periods;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.royalty.EarnMessages;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.royalty.RubleBar;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Statements, their lines and disputes as pages and papers show them, by the clock of the book. */
@ApplicationScoped
class StatementSight {
    private final Orders orders;
    private final Shops shops;
    private final Periods periods;
    private final Lang lang;

    StatementSight(Orders orders, Shops shops, Periods periods, Lang lang) {
        this.orders = orders;
        this.shops = shops;
        this.periods = periods;
        this.lang = lang;
    }

    /**
     * What one kind of line came to.
     *
     * @param code the kind as addresses name it
     */
    record Sum(String code, String kind, String amount, boolean minus) {}

    /** A statement. */
    record View(
            String id,
            String month,
            @Nullable String number,
            String state,
            String tone,
            String franchisee,
            String opening,
            String earned,
            String turnover,
            String closing,
            String waiting,
            String available,
            boolean debt,
            List<Sum> sums,
            @Nullable RubleBar ruble,
            @Nullable String hash,
            String model) {}

    /** One line of it. */
    record Line(
            String at,
            String kind,
            String what,
            @Nullable String url,
            String amount,
            boolean minus,
            @Nullable String origin,
            @Nullable String dispute,
            @Nullable String disputeUrl) {}

    record Change(String kind, String was, String is, String change, boolean minus) {}

    View view(Statement one) {
        return new View(
                one.id().toString(),
                month(one),
                one.number(),
                one.state() == null ? say().draft() : say().state(one.state()),
                tone(one.state()),
                named(one.franchisee()),
                shown(one.opening()),
                shown(one.earned()),
                shown(one.turnover()),
                shown(one.closing()),
                shown(one.waiting()),
                shown(one.available()),
                one.available().isNegative(),
                one.sums().entrySet().stream()
                        .map(sum -> new Sum(
                                sum.getKey().name(),
                                kind(sum.getKey()),
                                shown(sum.getValue()),
                                sum.getValue().isNegative()))
                        .toList(),
                RubleBar.of(one.sums(), lang.locale()),
                one.hash(),
                say().modelName(one.model()));
    }

    private static String tone(@Nullable StatementState state) {
        if (state == null) return "wait";
        return switch (state) {
            case CALCULATED, REVIEWED, ISSUED -> "wait";
            case ACCEPTED, RESOLVED, SETTLED -> "good";
            case DISPUTED -> "bad";
            case ARCHIVED -> "";
        };
    }

    List<Change> changes(List<Difference> differences) {
        return differences.stream()
                .map(one -> new Change(
                        kind(one.kind()),
                        shown(one.was()),
                        shown(one.is()),
                        signed(one.change()),
                        one.change().isNegative()))
                .toList();
    }

    /** The first sentence of the answer to "why is it less". */
    String why(Statement now, @Nullable Statement before) {
        if (before == null) return say().noBefore();
        var change = now.earned().minus(before.earned());
        var words = change.isZero()
                ? say().same()
                : change.isNegative() ? say().less(shown(change.abs())) : say().more(shown(change));
        return say().whySum(month(before), words);
    }

    /** The orders that lines are about, by id; those of other shops are left out where this scope does not see them. */
    Map<UUID, OrderView> orders(List<OwnerLine> lines) {
        var ids = lines.stream()
                .map(OwnerLine::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : orders.handled(ids).stream().collect(Collectors.toMap(OrderView::id, Function.identity()));
    }

    /** What a line is about, in words. */
    String what(OwnerLine line, Map<UUID, OrderView> known) {
        var order = line.subject() == null ? null : known.get(line.subject());
        if (order == null) return line.reason() == null ? say().noOrder() : line.reason();
        var number = order.number().value();
        return order.lines().stream()
                .filter(one -> Integer.valueOf(one.no()).equals(line.line()))
                .findFirst()
                .map(one -> number + ", " + one.name() + ", " + one.size())
                .orElse(number);
    }

    Line line(
            OwnerLine line,
            Map<UUID, OrderView> known,
            @Nullable String url,
            @Nullable Dispute dispute,
            @Nullable String disputeUrl) {
        return new Line(
                day(line.effectiveAt()),
                kind(LineKind.valueOf(line.kind())),
                what(line, known),
                url,
                shown(line.amount()),
                line.amount().isNegative(),
                line.origin() == null ? null : say().origin(Months.shown(line.origin(), lang.locale())),
                dispute == null ? null : say().disputeState(dispute.state()),
                disputeUrl);
    }

    String month(Statement one) {
        return Months.shown(one.month(), lang.locale());
    }

    /** A franchisee by the shops that they have. */
    String named(FranchiseeId franchisee) {
        return shops.named(franchisee);
    }

    /** Franchisees with a shop whose name or address holds a text. */
    List<FranchiseeId> named(String text) {
        var wanted = text.strip().toLowerCase(lang.locale());
        return shops.all().stream()
                .filter(shop -> shop.name().toLowerCase(lang.locale()).contains(wanted)
                        || shop.slug().contains(wanted))
                .map(Shop::franchisee)
                .distinct()
                .toList();
    }

    /** The kind of line that an address names; all kinds when it names none. */
    static @Nullable LineKind kind(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        return LineKind.ofStatement().stream()
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadRequest("kind").at("kind"));
    }

    /** What stands in an address before the cursor. */
    static String query(@Nullable LineKind kind) {
        return kind == null ? "?" : "?kind=" + kind + "&";
    }

    String kind(LineKind kind) {
        return Texts.of(EarnMessages.class, lang.locale()).kind(kind);
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(at.atZone(periods.zone()));
    }

    String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    String signed(Money money) {
        return money.isPositive() ? "+" + shown(money) : shown(money);
    }

    private StatementMessages say() {
        return Texts.of(StatementMessages.class, lang.locale());
    }
}

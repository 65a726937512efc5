package dev.prilavok.ledger.adjustments;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.ChartMessages;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Corrections in words. */
@RequestScoped
class AdjustmentSight {
    private final Lang lang;
    private final Shops shops;
    private final Periods periods;
    private final Ledger ledger;
    private final CurrentUser user;
    private final Clock clock;

    AdjustmentSight(Lang lang, Shops shops, Periods periods, Ledger ledger, CurrentUser user, Clock clock) {
        this.lang = lang;
        this.shops = shops;
        this.periods = periods;
        this.ledger = ledger;
        this.user = user;
        this.clock = clock;
    }

    record Choice(String value, String label, boolean chosen) {}

    record Row(
            String url,
            String day,
            String debit,
            String credit,
            String sum,
            String reason,
            String by,
            String state,
            String tone) {}

    record Card(
            Row row,
            @Nullable String shop,
            @Nullable String evidence,
            @Nullable String fileUrl,
            @Nullable String decidedBy,
            @Nullable String answer,
            @Nullable String journal,
            boolean open,
            boolean own) {}

    Row row(Adjustment one) {
        return new Row(
                "/office/ledger/adjustments/" + one.id(),
                DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(one.day()),
                named(one.debit()),
                named(one.credit()),
                Moneys.shown(one.money(), locale()),
                one.reason(),
                one.proposedBy(),
                say().state(one.state()),
                switch (one.state()) {
                    case PROPOSED -> "wait";
                    case POSTED -> "good";
                    case REFUSED -> "bad";
                });
    }

    Card card(Adjustment one) {
        var row = row(one);
        return new Card(
                row,
                one.shop() == null ? null : shops.get(one.shop()).name(),
                one.evidence(),
                one.fileName() == null ? null : row.url + "/evidence",
                one.decidedBy(),
                one.answer(),
                ledger.find(Adjustments.SOURCE, one.id(), "APPROVED")
                        .map(journal -> "/office/ledger/journals/" + journal.id())
                        .orElse(null),
                one.state() == AdjustmentState.PROPOSED,
                one.proposedBy().equals(user.login()));
    }

    private String named(Account account) {
        var name = chart().account(account.kind());
        return account.sub().isEmpty() || account.kind().isOfFranchisee() ? name : name + " · " + account.sub();
    }

    List<Choice> kinds(String chosen) {
        return Stream.of(AccountKind.values())
                .map(kind -> new Choice(
                        kind.name(), chart().account(kind), kind.name().equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    List<Choice> shops(String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", say().noneOfThem(), chosen.isEmpty())),
                        shops.all().stream()
                                .sorted(Comparator.comparing(Shop::name))
                                .map(shop -> new Choice(
                                        shop.slug(), shop.name(), shop.slug().equals(chosen))))
                .toList();
    }

    List<Choice> currencies(String chosen) {
        return Stream.concat(Stream.of("RUB"), ledger.currencies().stream().map(one -> one.getCode()))
                .distinct()
                .map(code -> new Choice(code, code, code.equals(chosen)))
                .toList();
    }

    String today() {
        return LocalDate.ofInstant(clock.instant(), periods.zone()).toString();
    }

    Locale locale() {
        return lang.locale();
    }

    AdjustmentMessages say() {
        return Texts.of(AdjustmentMessages.class, locale());
    }

    private ChartMessages chart() {
        return Texts.of(ChartMessages.class, locale());
    }
}

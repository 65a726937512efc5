package dev.prilavok.ledger;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Accounts, journals and movements in words. */
@RequestScoped
class JournalSight {
    private final Lang lang;
    private final Shops shops;
    private final Periods periods;

    JournalSight(Lang lang, Shops shops, Periods periods) {
        this.lang = lang;
        this.shops = shops;
        this.periods = periods;
    }

    /** A movement of an account. */
    record Row(
            String url,
            String at,
            String what,
            String other,
            String amount,
            String source,
            @Nullable String late) {}

    record Move(String debit, String debitUrl, String credit, String creditUrl, String kind, String amount) {}

    record Card(
            String what,
            String occurred,
            String effective,
            String recorded,
            @Nullable String late,
            String actor,
            @Nullable String reason,
            @Nullable String reverses,
            List<Move> moves) {}

    String account(Account account) {
        return chart().account(account.kind());
    }

    /** Whose sub-account it is: the shops of a franchisee, a carrier, a fund; nothing for an order, which opens by its journals. */
    String owner(Account account) {
        if (account.kind().isOfFranchisee()) return shops.named(new FranchiseeId(UUID.fromString(account.sub())));
        return account.kind().isOfBuyer() ? "" : account.sub();
    }

    Row row(AccountEntries.Entry entry) {
        return new Row(
                "/office/ledger/journals/" + entry.journal(),
                moment(entry.effectiveAt()),
                chart().posting(entry.kind()),
                named(entry.other()),
                shown(entry.amount()),
                chart().event(entry.source() + "." + base(entry.event())),
                entry.origin() == null ? null : say().late(Months.shown(entry.origin(), lang.locale())));
    }

    Card card(Journal journal) {
        return new Card(
                chart().event(journal.source() + "." + base(journal.event())),
                moment(journal.occurredAt()),
                moment(journal.effectiveAt()),
                moment(journal.recordedAt()),
                journal.origin() == null ? null : say().late(Months.shown(journal.origin(), lang.locale())),
                journal.actor(),
                journal.reason(),
                journal.reverses() == null ? null : "/office/ledger/journals/" + journal.reverses(),
                journal.postings().stream().map(this::move).toList());
    }

    private static String base(String event) {
        return event.endsWith(Ledger.REVERSED) ? "REVERSED" : event;
    }

    private Move move(Posting posting) {
        return new Move(
                named(posting.debit()),
                "/office/ledger/accounts/" + posting.debit().id(),
                named(posting.credit()),
                "/office/ledger/accounts/" + posting.credit().id(),
                chart().posting(posting.kind()),
                shown(posting.money()));
    }

    private String named(Account account) {
        var owner = owner(account);
        return owner.isEmpty() ? account(account) : account(account) + " · " + owner;
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(lang.locale())
                .format(at.atZone(periods.zone()));
    }

    private String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    private ChartMessages chart() {
        return Texts.of(ChartMessages.class, lang.locale());
    }

    private LedgerMessages say() {
        return Texts.of(LedgerMessages.class, lang.locale());
    }
}

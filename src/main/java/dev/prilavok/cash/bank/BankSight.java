package dev.prilavok.cash.bank;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Journal;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Periods;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Lines of the bank in words; network scope. */
@RequestScoped
class BankSight {
    private final BankMatching matching;
    private final BankLines lines;
    private final Ledger ledger;
    private final Periods periods;
    private final Lang lang;

    BankSight(BankMatching matching, BankLines lines, Ledger ledger, Periods periods, Lang lang) {
        this.matching = matching;
        this.lines = lines;
        this.ledger = ledger;
        this.periods = periods;
        this.lang = lang;
    }

    record Row(String url, String day, String party, String purpose, String sum, String what, String tone) {}

    record Offer(
            String kind,
            String target,
            String what,
            String url,
            String sum,
            String score,
            String reasons,
            boolean ready) {}

    record Said(
            String id,
            String what,
            String url,
            String sum,
            String by,
            @Nullable String undone) {}

    record Card(
            String url,
            String day,
            String sum,
            String account,
            String document,
            String party,
            @Nullable String taxNumber,
            String purpose,
            @Nullable String rest,
            @Nullable String journal,
            @Nullable String imported,
            List<Offer> offers,
            List<Said> said) {}

    record ImportRow(String url, String file, String format, String at, int fresh, int known, int refused) {}

    record ImportLine(
            int no,
            String told,
            String outcome,
            String tone,
            @Nullable String url) {}

    record ImportCard(
            ImportRow row,
            String account,
            String by,
            @Nullable String opening,
            @Nullable String closing,
            List<ImportLine> lines) {}

    Row row(BankLine line) {
        var what = line.isMatched() ? matched(line) : guess(line);
        return new Row(
                url(line.id()),
                day(line.day()),
                line.party(),
                line.purpose(),
                shown(line.sum()),
                what,
                line.isMatched() ? "good" : "wait");
    }

    private String matched(BankLine line) {
        return lines.matches(line.id()).stream()
                .filter(BankMatch::holds)
                .map(match -> say().named(match.kind(), match.number()))
                .collect(Collectors.joining(", "));
    }

    private String guess(BankLine line) {
        return matching.proposals(line).stream()
                .findFirst()
                .map(best -> say().looksLike(
                                say().named(best.kind(), best.candidate().number()),
                                best.fit().score()))
                .orElse(say().unexplained());
    }

    Card card(BankLine line) {
        return new Card(
                url(line.id()),
                day(line.day()),
                shown(line.sum()),
                line.account(),
                line.document(),
                line.party(),
                line.partyTaxNumber(),
                line.purpose(),
                line.isMatched() ? null : shown(line.rest()),
                ledger.of(Suspense.LINE, line.id()).stream()
                        .findFirst()
                        .map(BankSight::journal)
                        .orElse(null),
                line.statement() == null ? null : "/office/bank/imports/" + line.statement(),
                matching.proposals(line).stream().map(this::offer).toList(),
                lines.matches(line.id()).stream().map(this::said).toList());
    }

    private static String journal(Journal journal) {
        return "/office/ledger/journals/" + journal.id();
    }

    private Offer offer(BankMatching.Proposal proposal) {
        var one = proposal.candidate();
        return new Offer(
                proposal.kind(),
                one.id().toString(),
                say().named(proposal.kind(), one.number()),
                one.url(),
                shown(one.sum()),
                say().score(proposal.fit().score()),
                proposal.fit().reasons().stream().map(say()::reason).collect(Collectors.joining(", ")),
                one.ready());
    }

    private Said said(BankMatch match) {
        return new Said(
                match.id().toString(),
                say().named(match.kind(), match.number()),
                match.url(),
                shown(match.sum()),
                say().confirmedBy(match.by(), moment(match.at())),
                match.undoneBy() == null
                        ? null
                        : say().undone(match.undoneBy(), match.undoneWhy() == null ? "" : match.undoneWhy()));
    }

    ImportRow imported(BankImport one) {
        return new ImportRow(
                "/office/bank/imports/" + one.id(),
                one.file(),
                say().format(one.format()),
                moment(one.at()),
                one.fresh(),
                one.known(),
                one.refused());
    }

    ImportCard report(BankImport one) {
        return new ImportCard(
                imported(one),
                one.account(),
                say().loadedBy(one.by(), moment(one.at())),
                one.opening() == null ? null : shown(one.opening()),
                one.closing() == null ? null : shown(one.closing()),
                one.rows().stream().map(this::reported).toList());
    }

    private ImportLine reported(BankImport.Row row) {
        var outcome = say().outcomeOf(row.outcome());
        return new ImportLine(
                row.no(),
                row.told(),
                row.trouble() == null ? outcome : outcome + ". " + say().troubleOf(row.trouble()),
                row.outcome() == BankImport.Outcome.REFUSED ? "bad" : "good",
                row.line() == null ? null : url(row.line()));
    }

    String sums(List<Money> sums) {
        return sums.stream().map(this::shown).collect(Collectors.joining(", "));
    }

    static String url(UUID line) {
        return "/office/bank/" + line;
    }

    private String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(day);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(lang.locale())
                .format(at.atZone(periods.zone()));
    }

    BankMessages say() {
        return Texts.of(BankMessages.class, lang.locale());
    }
}

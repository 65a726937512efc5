package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import dev.prilavok.royalty.LineKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Disputed lines as pages show them: to head office, and to the franchisee who disputes them. */
@ApplicationScoped
class DisputeSight {
    static final String OFFICE = "/office/disputes/";
    private static final String OWN = "/franchise/statements/";

    private final Disputes disputes;
    private final DisputeFiles files;
    private final StatementSight sight;
    private final Lang lang;
    private final Clock clock;

    DisputeSight(Disputes disputes, DisputeFiles files, StatementSight sight, Lang lang, Clock clock) {
        this.disputes = disputes;
        this.files = files;
        this.sight = sight;
        this.lang = lang;
        this.clock = clock;
    }

    /** A file that proves something. */
    record FileLink(String url, String name, String size) {}

    /** @param url of its card for the office, of the dispute itself for its franchisee */
    record View(
            String url,
            String statement,
            String statementUrl,
            String franchisee,
            String kind,
            String amount,
            String reason,
            String evidence,
            List<FileLink> files,
            String opened,
            String due,
            boolean overdue,
            boolean open,
            String state,
            String tone,
            @Nullable String decision,
            @Nullable String correction,
            @Nullable String decided) {}

    List<View> forOffice(List<Dispute> all) {
        var known = files.of(all);
        return all.stream()
                .map(one -> view(
                        one,
                        known.getOrDefault(one.id(), List.of()),
                        OFFICE + one.id(),
                        "/office/statements/" + one.statement()))
                .toList();
    }

    List<View> forOwner(List<Dispute> all) {
        var known = files.of(all);
        return all.stream()
                .map(one -> view(
                        one,
                        known.getOrDefault(one.id(), List.of()),
                        OWN + one.statement() + "/disputes/" + one.id(),
                        OWN + one.statement()))
                .toList();
    }

    private View view(Dispute one, List<DisputeFile> proofs, String url, String statementUrl) {
        var open = one.state() == Dispute.State.OPEN;
        return new View(
                url,
                one.number(),
                statementUrl,
                sight.named(one.franchisee()),
                sight.kind(LineKind.valueOf(disputes.lineOf(one).kind())),
                sight.shown(one.line()),
                one.reason(),
                one.evidence(),
                proofs.stream().map(file -> link(file, url)).toList(),
                say().openedBy(one.openedBy(), sight.day(one.openedAt())),
                sight.day(one.dueAt()),
                open && clock.instant().isAfter(one.dueAt()),
                open,
                say().disputeState(one.state()),
                open ? "wait" : one.state() == Dispute.State.CORRECTED ? "good" : "",
                one.decision(),
                one.correction() == null ? null : sight.signed(one.correction()),
                one.decidedBy() == null || one.decidedAt() == null
                        ? null
                        : say().decidedBy(one.decidedBy(), sight.day(one.decidedAt())));
    }

    private FileLink link(DisputeFile file, String url) {
        var evidence = Texts.of(EvidenceMessages.class, lang.locale());
        var unnamed = file.kind() == DisputeFile.Kind.PDF ? "PDF" : evidence.photo();
        return new FileLink(
                url + "/files/" + file.id(),
                file.name().isEmpty() ? unnamed : file.name(),
                evidence.size(Math.max(1, file.bytes() >> 10)));
    }

    private StatementMessages say() {
        return Texts.of(StatementMessages.class, lang.locale());
    }
}

package dev.prilavok.royalty.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.agreement.Terms;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.royalty.terms.TermsTexts;
import dev.prilavok.royalty.terms.TermsTyped;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks what a period would have brought under other terms, and figures the answer franchisee by franchisee. */
@ApplicationScoped
class WhatIf {
    private final RunRows rows;
    private final Replay replay;
    private final TermsTexts texts;
    private final ObjectMapper json;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Scope scope;
    private final Clock clock;

    WhatIf(
            RunRows rows,
            Replay replay,
            TermsTexts texts,
            ObjectMapper json,
            Jobs jobs,
            AuditLog audit,
            Scope scope,
            Clock clock) {
        this.rows = rows;
        this.replay = replay;
        this.texts = texts;
        this.json = json;
        this.jobs = jobs;
        this.audit = audit;
        this.scope = scope;
        this.clock = clock;
    }

    /** Asks; the answer comes by a job. Network scope. */
    Run ask(YearMonth from, YearMonth to, @Nullable FranchiseeId franchisee, TermsTyped typed, String by) {
        var run = new Run(Ids.next(), from, to, franchisee, write(typed.fields()), by, clock.instant(), 0, 0, null);
        rows.begin(run);
        audit.record("what-if.asked", run.id().toString(), from + " " + to);
        jobs.schedule(AnswerWhatIf.class, run.id().toString(), new AnswerWhatIf.Payload(run.id()));
        return run;
    }

    /** What was typed when it was asked. */
    TermsTyped typed(Run run) {
        try {
            return new TermsTyped(json.readValue(run.terms(), new TypeReference<Map<String, List<String>>>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a question cannot be read", broken);
        }
    }

    private String write(Map<String, List<String>> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a question cannot be written", impossible);
        }
    }

    /** Goes on where it stopped: who is figured already stays so. Outside any transaction. */
    void answer(UUID id) {
        var run = scope.network(() -> rows.find(id)).orElseThrow(() -> new NotFound("what-if"));
        if (run.isFinished()) return;
        var terms = scope.network(() -> texts.terms(typed(run)));
        var parties = scope.network(() -> {
            var all = rows.parties(run);
            rows.total(id, all.size());
            return all;
        });
        for (var one : parties) if (!scope.network(() -> rows.isDone(id, one))) answer(run, one, terms);
        scope.network(() -> rows.finish(id, clock.instant()));
    }

    private void answer(Run run, FranchiseeId one, Terms terms) {
        var found = replay.of(one, run.from(), run.to(), terms);
        scope.network(() -> rows.answer(run.id(), one, found));
    }
}

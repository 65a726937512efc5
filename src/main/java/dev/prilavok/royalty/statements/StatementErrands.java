package dev.prilavok.royalty.statements;

import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements on their way to the franchisees. */
@ApplicationScoped
class StatementErrands implements Errands {
    private final Statements statements;

    StatementErrands(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String place() {
        return "statements";
    }

    @Override
    public List<Errand> open(ErrandMessages say) {
        var states = statements.states(null);
        return Stream.of(
                        errand(
                                say.statementsToReview(),
                                StatementState.CALCULATED,
                                states.get(StatementState.CALCULATED)),
                        errand(say.statementsToIssue(), StatementState.REVIEWED, states.get(StatementState.REVIEWED)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Errand> errand(String what, StatementState state, @Nullable Integer count) {
        return Errand.of(what, count == null ? 0 : count, "/office/statements?state=" + state);
    }
}

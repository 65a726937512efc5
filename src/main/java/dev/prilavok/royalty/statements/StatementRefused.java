package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A statement or a dispute is in a state from which this step does not lead on. */
public final class StatementRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<StatementMessages, String> text;

    private StatementRefused(String code, int status, Function<StatementMessages, String> text) {
        super(code, status);
        this.text = text;
    }

    static StatementRefused moved() {
        return new StatementRefused("statement-moved", 409, StatementMessages::moved);
    }

    static StatementRefused notClosed() {
        return new StatementRefused("month-not-closed", 409, StatementMessages::notClosed);
    }

    static StatementRefused late() {
        return new StatementRefused("dispute-too-late", 409, StatementMessages::disputeLate);
    }

    static StatementRefused twice() {
        return new StatementRefused("dispute-repeated", 409, StatementMessages::disputeRepeated);
    }

    static StatementRefused noReason() {
        return new StatementRefused("reason-missing", 422, StatementMessages::reasonMissing);
    }

    static StatementRefused secondPerson() {
        return new StatementRefused("second-person", 409, StatementMessages::secondPerson);
    }

    static StatementRefused tooMuch() {
        return new StatementRefused("correction-too-large", 422, StatementMessages::tooMuch);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(StatementMessages.class, locale));
    }
}

package dev.prilavok.cases;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** The case is in a state from which this step does not lead on. */
public final class CaseMoved extends Refusal {
    private static final long serialVersionUID = 1;

    private final Case.State state;

    CaseMoved(Case.State state) {
        super("case-moved", 409);
        this.state = state;
    }

    @Override
    public String say(Locale locale) {
        var say = Texts.of(CaseMessages.class, locale);
        return say.moved(say.state(state));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("state", state);
    }
}

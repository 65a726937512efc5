package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** The parcel is in a state from which this step does not lead on. */
public final class ParcelMoved extends Refusal {
    private static final long serialVersionUID = 1;

    private final ParcelState state;

    public ParcelMoved(ParcelState state) {
        super("parcel-moved", 409);
        this.state = state;
    }

    /** The state that the parcel is in. */
    public ParcelState state() {
        return state;
    }

    @Override
    public String say(Locale locale) {
        var texts = Texts.of(ParcelMessages.class, locale);
        return texts.moved(texts.state(state));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("state", state);
    }
}

package dev.prilavok.delivery;

import dev.prilavok.kernel.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact of a carrier as the office reads it. */
record FactLine(
        UUID id,
        String carrier,
        String subject,
        @Nullable String shop,
        String source,
        String state,
        String mood,
        String when,
        @Nullable String applied,
        int repeats,
        int attempts,
        @Nullable String trouble,
        String payload,
        @Nullable String answer) {

    private static final int LONGEST = 13;

    /** A choice of the filter. */
    record Choice(String key, String label) {}

    static FactLine of(CarrierFact fact, @Nullable String shop, Moments moments, Locale locale) {
        var say = Texts.of(CarrierDeskMessages.class, locale);
        return new FactLine(
                fact.id(),
                CarrierTexts.title(fact.provider(), locale),
                brief(fact.subject()),
                shop,
                fact.source().equals("HOOK") ? say.told() : say.asked(),
                shown(fact.state(), say),
                mood(fact.state()),
                moments.shown(fact.receivedAt()),
                fact.appliedAt() == null ? null : moments.shown(fact.appliedAt()),
                fact.repeats(),
                fact.attempts(),
                trouble(fact, locale),
                fact.payload(),
                fact.answer());
    }

    // A key of the carrier's is wider than a phone; it stands in full in what came.
    private static String brief(String subject) {
        return subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST) + "…";
    }

    static List<Choice> choices(Locale locale) {
        var say = Texts.of(CarrierDeskMessages.class, locale);
        return java.util.Arrays.stream(CarrierFact.State.values())
                .map(state -> new Choice(state.name(), shown(state, say)))
                .toList();
    }

    private static @Nullable String trouble(CarrierFact fact, Locale locale) {
        if (fact.trouble() == null) return null;
        return fact.trouble().equals(CarrierTexts.BROKEN)
                ? Texts.of(CarrierDeskMessages.class, locale).broken()
                : CarrierTexts.trouble(fact.trouble(), fact.provider(), locale);
    }

    private static String shown(CarrierFact.State state, CarrierDeskMessages say) {
        return switch (state) {
            case NEW -> say.stateNew();
            case APPLIED -> say.stateApplied();
            case REPEATED -> say.stateRepeated();
            case WAITS -> say.stateWaits();
            case UNKNOWN_PARCEL -> say.stateUnknown();
            case FAILED -> say.stateFailed();
        };
    }

    private static String mood(CarrierFact.State state) {
        return switch (state) {
            case APPLIED -> "good";
            case NEW, REPEATED, WAITS -> "wait";
            case UNKNOWN_PARCEL, FAILED -> "bad";
        };
    }
}

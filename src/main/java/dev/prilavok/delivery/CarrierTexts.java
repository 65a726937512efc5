package dev.prilavok.delivery;

import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Carriers and troubles with them in the reader's language. */
final class CarrierTexts {
    static final String NOT_CONFIGURED = "NOT_CONFIGURED";
    static final String PENDING = "PENDING";
    /** A fact whose application failed in our own code. */
    static final String BROKEN = "BROKEN";

    private static final String REFUSED = "REFUSED:";

    private CarrierTexts() {}

    static String refused(String why) {
        return REFUSED + why;
    }

    static String title(String carrier, Locale locale) {
        var texts = Texts.of(CarrierMessages.class, locale);
        return switch (carrier) {
            case "cdek" -> texts.cdek();
            case "russianpost" -> texts.russianpost();
            case CarrierChoice.OWN -> texts.own();
            default -> carrier;
        };
    }

    static String trouble(String code, String carrier, Locale locale) {
        var texts = Texts.of(CarrierMessages.class, locale);
        var title = title(carrier, locale);
        if (code.startsWith(REFUSED)) return texts.refused(title, code.substring(REFUSED.length()));
        return switch (code) {
            case NOT_CONFIGURED -> texts.notConfigured(title);
            case PENDING -> texts.pending(title);
            case BROKEN -> texts.broken(title);
            default -> say(CarrierTrouble.Kind.valueOf(code), title, texts);
        };
    }

    private static String say(CarrierTrouble.Kind kind, String carrier, CarrierMessages texts) {
        return switch (kind) {
            case SILENT -> texts.silent(carrier);
            case RESTING -> texts.resting(carrier);
            case BUSY -> texts.busy(carrier);
            case LOGIN -> texts.login(carrier);
            case STRANGE -> texts.strange(carrier);
            case LIMIT -> texts.limit(carrier);
        };
    }
}

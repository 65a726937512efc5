package dev.prilavok.delivery;

import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Why a courier came in vain. */
public enum AttemptReason {
    NOBODY_HOME,
    NO_ANSWER,
    WRONG_ADDRESS,
    ASKED_LATER,
    NO_MONEY,
    NOT_LET_IN,
    OTHER;

    /** The reason as a person says it. */
    public String shown(Locale locale) {
        var texts = Texts.of(ReasonMessages.class, locale);
        return switch (this) {
            case NOBODY_HOME -> texts.nobodyHome();
            case NO_ANSWER -> texts.noAnswer();
            case WRONG_ADDRESS -> texts.wrongAddress();
            case ASKED_LATER -> texts.askedLater();
            case NO_MONEY -> texts.noMoney();
            case NOT_LET_IN -> texts.notLetIn();
            case OTHER -> texts.other();
        };
    }
}

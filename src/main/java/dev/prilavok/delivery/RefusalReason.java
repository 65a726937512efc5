package dev.prilavok.delivery;

import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Why a buyer refused a thing at the door: one list for couriers, pickup points and carriers. */
public enum RefusalReason {
    SIZE_SMALL,
    SIZE_LARGE,
    NOT_AS_DESCRIBED,
    QUALITY,
    DEFECT,
    COLOUR,
    CHANGED_MIND,
    TOO_LATE,
    NO_MONEY,
    WRONG_ITEM,
    OTHER;

    /** The reason as a person says it. */
    public String shown(Locale locale) {
        var texts = Texts.of(ReasonMessages.class, locale);
        return switch (this) {
            case SIZE_SMALL -> texts.sizeSmall();
            case SIZE_LARGE -> texts.sizeLarge();
            case NOT_AS_DESCRIBED -> texts.notAsDescribed();
            case QUALITY -> texts.quality();
            case DEFECT -> texts.defect();
            case COLOUR -> texts.colour();
            case CHANGED_MIND -> texts.changedMind();
            case TOO_LATE -> texts.tooLate();
            case NO_MONEY -> texts.noMoney();
            case WRONG_ITEM -> texts.wrongItem();
            case OTHER -> texts.other();
        };
    }
}

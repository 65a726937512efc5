package dev.prilavok.social;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** A link cannot be made, or ordered by, like this; the text says what to mend. */
public final class LinkIncomplete extends Refusal {
    private static final long serialVersionUID = 1;

    /** What is wrong, and the form field it is about. */
    public enum Fault {
        NO_GOODS("goods"),
        TOO_MANY_LINES("goods"),
        BAD_QUANTITY("goods"),
        TWICE("goods"),
        NOT_SOLD_HERE("goods"),
        LONELY_ALTERNATIVE("goods"),
        MIXED_ALTERNATIVES("goods"),
        TOO_MANY_ALTERNATIVES("goods"),
        DEAR_ALTERNATIVES("goods"),
        NOT_FOR_TRIAL("goods"),
        NO_TIME_LIMIT("lasts"),
        BAD_TIME_LIMIT("lasts"),
        BAD_DISCOUNT("discount"),
        LONG_MESSAGE("message"),
        LONG_SOURCE("post"),
        CONTACT_FOR_MANY("phone"),
        NO_NAME("name"),
        NO_PHONE("phone");

        private final String field;

        Fault(String field) {
            this.field = field;
        }
    }

    private final Fault fault;

    LinkIncomplete(Fault fault) {
        super("link-incomplete", 422);
        this.fault = fault;
        at(fault.field);
    }

    public Fault fault() {
        return fault;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SocialMessages.class, locale).fault(fault);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("fault", fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

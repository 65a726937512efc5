package dev.prilavok.storefront;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the order form as they come. */
public class FormFields {
    private static final int LONGEST = 600;

    @RestForm
    @Nullable
    String step;

    @RestForm
    @Nullable
    String pick;

    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String quote;

    @RestForm
    @Nullable
    String quoted;

    @RestForm
    @Nullable
    String phone;

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String city;

    @RestForm
    @Nullable
    String cityId;

    @RestForm
    @Nullable
    String address;

    @RestForm
    @Nullable
    String way;

    @RestForm
    @Nullable
    String email;

    @RestForm
    @Nullable
    String comment;

    @RestForm
    @Nullable
    String consent;

    @RestForm
    @Nullable
    String consentHash;

    @RestForm
    @Nullable
    String news;

    @RestForm
    @Nullable
    String newsHash;

    @RestForm
    @Nullable
    String gift;

    @RestForm
    @Nullable
    String website;

    /** The button that orders was pressed, not one that looks for delivery. */
    boolean orders() {
        return ("order".equals(step) || paysNow()) && pick == null;
    }

    /** The button that orders and pays. */
    boolean paysNow() {
        return "online".equals(step);
    }

    /** What the order's address ends with when it was just placed. */
    String next() {
        return paysNow() ? "/pay/go" : "?placed=1";
    }

    Typed typed() {
        return new Typed(
                text(phone),
                text(name),
                pick == null ? text(city) : "",
                pick == null ? text(cityId) : text(pick),
                text(address),
                text(way),
                text(email),
                text(comment),
                consent != null,
                news != null,
                gift != null);
    }

    private static String text(@Nullable String typed) {
        if (typed == null) return "";
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}

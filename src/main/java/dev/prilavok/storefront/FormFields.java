package dev.prilavok.storefront;

import java.util.ArrayList;
import java.util.List;
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

    /** Everything as it came, to be sent once more. */
    List<Field> again() {
        var fields = new ArrayList<Field>();
        Field.add(fields, "step", step);
        Field.add(fields, "key", key);
        Field.add(fields, "quote", quote);
        Field.add(fields, "quoted", quoted);
        Field.add(fields, "phone", phone);
        Field.add(fields, "name", name);
        Field.add(fields, "city", city);
        Field.add(fields, "cityId", cityId);
        Field.add(fields, "address", address);
        Field.add(fields, "way", way);
        Field.add(fields, "email", email);
        Field.add(fields, "comment", comment);
        Field.add(fields, "consent", consent);
        Field.add(fields, "consentHash", consentHash);
        Field.add(fields, "news", news);
        Field.add(fields, "newsHash", newsHash);
        Field.add(fields, "gift", gift);
        Field.add(fields, "website", website);
        return fields;
    }

    /** A field of the form and what stands in it. */
    record Field(String name, String value) {
        private static void add(List<Field> fields, String name, @Nullable String value) {
            if (value != null) fields.add(new Field(name, text(value)));
        }
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

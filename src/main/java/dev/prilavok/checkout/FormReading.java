package dev.prilavok.checkout;

import dev.prilavok.customer.BadPhone;
import dev.prilavok.customer.Phone;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Buyer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a buyer typed and collects every mistake on the way. */
final class FormReading {
    private static final int NAME = 100;
    private static final int EMAIL = 200;
    private static final int ADDRESS = 300;
    private static final int COMMENT = 500;
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}");
    private static final Pattern NO_NAME = Pattern.compile("https?:|www\\.|[<>{}\\[\\]@]", Pattern.CASE_INSENSITIVE);

    private final CheckoutForm form;
    private final Locale locale;
    private final CheckoutMessages say;
    private final List<FormErrors.FieldError> errors = new ArrayList<>();

    FormReading(CheckoutForm form) {
        this.form = form;
        this.locale = form.locale();
        this.say = Texts.of(CheckoutMessages.class, form.locale());
    }

    /**
     * The buyer of the form.
     *
     * @param way the way of delivery that was quoted, null when nothing was
     * @throws FormErrors naming every field that has to be mended
     */
    Buyer buyer(String region, @Nullable String way) {
        var phone = phone(region);
        var name = name();
        if (form.delivery() != null)
            readDelivery(form.delivery().way(), form.delivery().point());
        else if (way == null) wrong("quote", "quote-missing", say.quoteMissing());
        var address = address("pickup".equals(way));
        var email = email();
        var comment = text("comment", form.comment(), COMMENT);
        if (!form.consent()) wrong("consent", "consent-missing", say.consentMissing());
        if (phone == null || name == null || !errors.isEmpty()) throw new FormErrors(errors);
        return new Buyer(name, phone, email, address, comment);
    }

    private @Nullable Phone phone(String region) {
        var typed = form.phone();
        if (typed == null || typed.isBlank()) return none("phone", "phone-missing", say.phoneMissing());
        try {
            return Phone.parse(typed, region);
        } catch (BadPhone bad) {
            return none("phone", bad.code(), bad.say(locale));
        }
    }

    private @Nullable String name() {
        var name = form.name() == null ? "" : form.name().strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) return none("name", "name-missing", say.nameMissing());
        var odd = name.length() > NAME || NO_NAME.matcher(name).find() || isOdd(name);
        return odd ? none("name", "name-odd", say.nameOdd(NAME)) : name;
    }

    private void readDelivery(String way, @Nullable String point) {
        if (way.isBlank()) wrong("way", "way-missing", say.wayMissing());
        else if (way.equals("pickup") && point == null) wrong("way", "point-missing", say.pointMissing());
        else if (form.quote() == null) wrong("quote", "quote-missing", say.quoteMissing());
    }

    private String address(boolean pickup) {
        var address = text("address", form.address(), ADDRESS);
        if (address == null && !pickup) wrong("address", "address-missing", say.addressMissing());
        return address == null ? "" : address;
    }

    private @Nullable String email() {
        var email = form.email() == null ? "" : form.email().strip();
        if (email.isEmpty()) return null;
        if (email.length() > EMAIL || isOdd(email) || !MAIL.matcher(email).matches())
            return none("email", "email-odd", say.emailOdd());
        return email;
    }

    private @Nullable String text(String field, @Nullable String typed, int most) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) return null;
        if (text.length() > most) return none(field, "too-long", say.tooLong(most));
        return isOdd(text) ? none(field, "odd-signs", say.oddSigns()) : text;
    }

    private static boolean isOdd(String text) {
        return text.codePoints()
                .anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t');
    }

    private <T> @Nullable T none(String field, String code, String text) {
        wrong(field, code, text);
        return null;
    }

    private void wrong(String field, String code, String text) {
        if (errors.stream().noneMatch(error -> error.field().equals(field)))
            errors.add(new FormErrors.FieldError(field, code, text));
    }
}

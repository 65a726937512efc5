package dev.prilavok.checkout;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that is wrong with a form, at once, so that nobody mends it field by field. */
public final class FormErrors extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient List<FieldError> errors;

    /** One field and one sentence about it, in the language of the form. */
    public record FieldError(String field, String code, String text) {}

    FormErrors(List<FieldError> errors) {
        super("form-errors", 422);
        this.errors = List.copyOf(errors);
    }

    /** The mistakes in the order of the form's fields. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The mistake of a field. */
    public Optional<FieldError> of(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(CheckoutMessages.class, locale).checkFields();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("fields", errors);
    }
}

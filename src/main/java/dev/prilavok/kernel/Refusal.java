package dev.prilavok.kernel;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a person can answer: it rolls the transaction back and is shown once, as a page or as
 * {@code application/problem+json}. The message of the exception holds the code only, so that no personal data reaches a log.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final int status;
    private @Nullable String field;

    protected Refusal(String code, int status) {
        super(code, null, false, false);
        this.code = code;
        this.status = status;
    }

    /** What happened and what to do next, in the reader's language. */
    public abstract String say(Locale locale);

    /** Facts for programs, such as the SKU and how many are left. */
    public Map<String, Object> details() {
        return Map.of();
    }

    /** When the same is worth another try; null when it is not a matter of time. */
    public @Nullable Duration retryAfter() {
        return null;
    }

    /** Kebab-case code that programs may rely on. */
    public final String code() {
        return code;
    }

    /** HTTP status. */
    public final int status() {
        return status;
    }

    /** The form field that it is about. */
    public final @Nullable String field() {
        return field;
    }

    /** Names the form field that it is about. */
    public final Refusal at(String formField) {
        this.field = formField;
        return this;
    }
}

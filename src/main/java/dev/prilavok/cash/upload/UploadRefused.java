package dev.prilavok.cash.upload;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A table cannot be taken in. */
public final class UploadRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<ColumnMessages, String> text;

    private UploadRefused(String code, Function<ColumnMessages, String> text) {
        super(code, 422);
        this.text = text;
    }

    static UploadRefused empty() {
        return new UploadRefused("file-empty", ColumnMessages::fileEmpty);
    }

    static UploadRefused tooLarge() {
        return new UploadRefused("file-too-large", ColumnMessages::fileTooLarge);
    }

    static UploadRefused columns() {
        return new UploadRefused("columns-missing", ColumnMessages::columnsMissing);
    }

    /** Not one row could be read. */
    public static UploadRefused noRows() {
        return new UploadRefused("no-rows", ColumnMessages::noRows);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(ColumnMessages.class, locale));
    }
}

package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Refusal;
import java.util.Locale;

/** The file cannot be read further. */
final class ImportGivenUp extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient ImportTrouble trouble;

    ImportGivenUp(ImportTrouble.Code code, Object... facts) {
        super("import-given-up", 422);
        this.trouble = ImportTrouble.of(code, facts);
    }

    ImportTrouble trouble() {
        return trouble;
    }

    @Override
    public String say(Locale locale) {
        return trouble.say(locale);
    }
}

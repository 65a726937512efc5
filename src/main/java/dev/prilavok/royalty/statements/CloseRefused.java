package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;

/** A month cannot be closed as things stand. */
public final class CloseRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient YearMonth month;
    private final transient BiFunction<CloseMessages, String, String> text;

    private CloseRefused(String code, YearMonth month, BiFunction<CloseMessages, String, String> text) {
        super(code, 409);
        this.month = month;
        this.text = text;
    }

    static CloseRefused blocked(YearMonth month) {
        return new CloseRefused("close-blocked", month, CloseMessages::blocked);
    }

    static CloseRefused noReason(YearMonth month) {
        return new CloseRefused("close-reason-missing", month, CloseMessages::noReason);
    }

    @Override
    public String say(Locale locale) {
        var shown = DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
        return text.apply(Texts.of(CloseMessages.class, locale), shown);
    }
}

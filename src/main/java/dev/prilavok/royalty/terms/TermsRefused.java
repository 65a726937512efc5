package dev.prilavok.royalty.terms;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Terms that cannot be published as they are. */
final class TermsRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Map<String, String> wrong;

    TermsRefused(Map<String, String> wrong) {
        super("agreement-refused", 422);
        this.wrong = new LinkedHashMap<>(wrong);
        wrong.keySet().stream().findFirst().ifPresent(this::at);
    }

    /** What is wrong, by field. */
    Map<String, String> wrong() {
        return wrong;
    }

    @Override
    public String say(Locale locale) {
        return wrong.isEmpty()
                ? Texts.of(EditorMessages.class, locale).lookAgain()
                : String.join(" ", wrong.values().stream().distinct().toList());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("fields", wrong.keySet().stream().sorted().toList());
    }
}

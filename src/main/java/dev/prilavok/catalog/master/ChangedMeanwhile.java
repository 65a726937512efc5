package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** Somebody else changed the same fields to something else. */
final class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Map<String, Merge.Conflict> conflicts;

    ChangedMeanwhile(Map<String, Merge.Conflict> conflicts) {
        super("changed-meanwhile", 409);
        this.conflicts = conflicts;
    }

    Map<String, Merge.Conflict> conflicts() {
        return conflicts;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(MasterMessages.class, locale).changedMeanwhile();
    }
}

package dev.prilavok.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that should be in order before a month closes: every room that knows of such a thing has a bean that looks. */
public interface CloseCheck {
    /**
     * What is missing.
     *
     * @param url where it is put right
     * @param blocks whether the month cannot close before; else it is only said
     */
    record Finding(String text, @Nullable String url, boolean blocks) {}

    /** What is missing for a month, in words; nothing when all is well. Called in the network's scope. */
    List<Finding> find(YearMonth month, Locale locale);
}

package dev.prilavok.tenancy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a page of a shop may be. */
final class PageCheck {
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_TEXT = 20_000;
    static final int MOST_OWN = 8;
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern WORDS = Pattern.compile("[^\\p{Cntrl}]*");
    private static final Pattern LINES = Pattern.compile("[^\\p{Cntrl}]*([\\r\\n\\t]+[^\\p{Cntrl}]*)*+");

    private PageCheck() {}

    /** @throws BrandRefused naming every field that has to be mended */
    static void check(Map<String, PageText> pages, String name, PageText page, boolean isNew) {
        var mistakes = new LinkedHashMap<String, BrandRefused.Sentence>();
        address(pages, name, isNew, mistakes);
        if (page.title().isBlank()
                || page.title().length() > LONGEST_TITLE
                || !WORDS.matcher(page.title()).matches())
            mistakes.put("title", (say, locale) -> say.pageTitleWrong(LONGEST_TITLE));
        if (page.markdown().length() > LONGEST_TEXT
                || !LINES.matcher(page.markdown()).matches())
            mistakes.put("markdown", (say, locale) -> say.pageTextWrong(LONGEST_TEXT));
        if (!page.shown() && !PageKind.mayHide(name)) mistakes.put("shown", (say, locale) -> say.pageNeeded());
        if (!mistakes.isEmpty()) throw new BrandRefused(mistakes);
    }

    private static void address(
            Map<String, PageText> pages, String name, boolean isNew, Map<String, BrandRefused.Sentence> mistakes) {
        var own = pages.keySet().stream()
                .filter(one -> PageKind.of(one) == PageKind.OWN)
                .count();
        if (!ADDRESS.matcher(name).matches()) mistakes.put("slug", (say, locale) -> say.pageAddressWrong());
        else if (PageKind.of(name) == PageKind.LEGAL) mistakes.put("slug", (say, locale) -> say.keptByOffice());
        else if (isNew && pages.containsKey(name)) mistakes.put("slug", (say, locale) -> say.pageAddressTaken());
        else if (!pages.containsKey(name) && PageKind.of(name) == PageKind.OWN && own >= MOST_OWN)
            mistakes.put("slug", (say, locale) -> say.tooManyPages(MOST_OWN));
    }
}

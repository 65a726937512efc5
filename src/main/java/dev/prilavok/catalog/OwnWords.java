package dev.prilavok.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a shop may say of a product in its own words, what it says, and what head office says.
 *
 * @param mayName whether head office lets shops write their own name of it
 * @param mayTold whether it lets them write their own text
 * @param mayPhoto whether it lets them choose the first photograph
 * @param officeName head office's name now
 * @param officeTold head office's text now, sanitised HTML
 * @param nameThen head office's name when the shop wrote its own
 * @param toldThen head office's text when the shop wrote its own
 */
public record OwnWords(
        UUID product,
        boolean mayName,
        boolean mayTold,
        boolean mayPhoto,
        String officeName,
        String officeTold,
        @Nullable String name,
        @Nullable String told,
        @Nullable String photo,
        @Nullable String nameThen,
        @Nullable String toldThen,
        List<Picture> pictures) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_TEXT = 4_000;

    /** Whether the shop may say anything of it. */
    public boolean mayAnything() {
        return mayName || mayTold || mayPhoto;
    }

    /** Whether the shop has a name that head office does not allow now. */
    public boolean nameRests() {
        return name != null && !mayName;
    }

    /** Whether the shop has a text that head office does not allow now. */
    public boolean toldRests() {
        return told != null && !mayTold;
    }

    /** Whether the shop chose a photograph and head office does not allow it now. */
    public boolean photoRests() {
        return photo != null && !mayPhoto;
    }

    /** Whether head office has changed the name since the shop wrote its own. */
    public boolean nameMoved() {
        return name != null && !officeName.equals(nameThen);
    }

    /** Whether head office has changed the text since the shop wrote its own. */
    public boolean toldMoved() {
        return told != null && !officeTold.equals(toldThen);
    }

    /** Plain text as the product page shows it: an empty line begins a paragraph, nothing of it is markup. */
    static String html(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(OwnWords::escaped)
                .map(part -> "<p>" + part.strip().replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

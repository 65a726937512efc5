package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.pictures.PictureMessages;
import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.web.WebTrouble;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a picture did not come.
 *
 * @param passes whether asking again later may help
 * @param pause what the other side asked for before it is asked again
 */
record PictureTrouble(
        String code,
        List<String> facts,
        boolean passes,
        @Nullable Duration pause) {
    static final String ANSWERED = "ANSWERED";
    static final String NOT_SENT = "NOT_SENT";

    static PictureTrouble of(WebTrouble trouble) {
        return new PictureTrouble(
                trouble.reason().name(), List.of(), trouble.reason().passes(), null);
    }

    static PictureTrouble of(PictureRefused refused) {
        return new PictureTrouble(refused.reason().name(), List.of(), false, null);
    }

    /** An answer that is no picture. */
    static PictureTrouble answered(int status, @Nullable Duration pause) {
        var passes = status == 408 || status == 425 || status == 429 || status >= 500;
        return new PictureTrouble(ANSWERED, List.of(Integer.toString(status)), passes, pause);
    }

    static PictureTrouble notSent() {
        return new PictureTrouble(NOT_SENT, List.of(), true, null);
    }

    /** Whether the whole host is silent, so that asking it for the next picture is of no use now. */
    boolean isAboutHost() {
        return code.equals(WebTrouble.Reason.UNREACHABLE.name())
                || code.equals(WebTrouble.Reason.TOO_SLOW.name())
                || code.equals(WebTrouble.Reason.NO_SUCH_HOST.name())
                || pause != null;
    }

    /** What happened and what to mend. */
    static String say(String code, List<String> facts, Locale locale) {
        return Texts.of(PictureMessages.class, locale).trouble(code, facts.isEmpty() ? "" : facts.get(0));
    }
}

package dev.prilavok.catalog.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an import goes, or how it went. */
public record ImportReport(
        UUID id,
        String source,
        String lang,
        State state,
        long bytesTotal,
        long bytesRead,
        int added,
        int changed,
        int same,
        int refused,
        int picturesTotal,
        int picturesDone,
        @Nullable ImportTrouble trouble,
        String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Where it is. */
    public enum State {
        WAITING,
        READING,
        PICTURES,
        DONE,
        FAILED;

        /** Whether nothing more will happen. */
        public boolean isFinal() {
            return this == DONE || this == FAILED;
        }
    }

    /** Rows of the feed that were read. */
    public int rows() {
        return added + changed + same + refused;
    }

    /** Progress of the step under way, 0 to 100. */
    public int percent() {
        return switch (state) {
            case WAITING, FAILED -> 0;
            case READING -> bytesTotal == 0 ? 0 : (int) Math.min(99, bytesRead * 100 / bytesTotal);
            case PICTURES -> picturesTotal == 0 ? 100 : picturesDone * 100 / picturesTotal;
            case DONE -> 100;
        };
    }

    /** Why the whole file was given up, in words. */
    public @Nullable String failure(Locale locale) {
        return trouble == null ? null : trouble.say(locale);
    }
}

package dev.prilavok.catalog.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an import goes, or how it went.
 *
 * @param dry everything was judged and nothing written
 * @param fileKept whether the file is still here, so that a trial can be carried out
 */
public record ImportReport(
        UUID id,
        String source,
        String lang,
        boolean dry,
        State state,
        long bytesTotal,
        long bytesRead,
        int added,
        int changed,
        int same,
        int refused,
        int withdrawn,
        int picturesTotal,
        int picturesDone,
        @Nullable ImportTrouble trouble,
        boolean fileKept,
        @Nullable UUID map,
        String supply,
        String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String undoneBy) {

    /** Where it is. */
    public enum State {
        /** A table waits for somebody to say what its columns mean. */
        COLUMNS,
        WAITING,
        READING,
        PICTURES,
        DONE,
        CHECKED,
        FAILED,
        UNDOING,
        UNDONE;

        /** Whether nothing more will happen by itself. */
        public boolean isFinal() {
            return this == DONE || this == CHECKED || this == FAILED || this == UNDONE || this == COLUMNS;
        }

        boolean isReading() {
            return this == WAITING || this == READING;
        }
    }

    /** Rows of the feed that were read. */
    public int rows() {
        return added + changed + same + refused + withdrawn;
    }

    /** Progress of the step under way, 0 to 100. */
    public int percent() {
        return switch (state) {
            case COLUMNS, WAITING, FAILED, UNDOING -> 0;
            case READING -> bytesTotal == 0 ? 0 : (int) Math.min(99, bytesRead * 100 / bytesTotal);
            case PICTURES -> picturesTotal == 0 ? 100 : picturesDone * 100 / picturesTotal;
            case DONE, CHECKED, UNDONE -> 100;
        };
    }

    /** Why the whole file was given up, in words. */
    public @Nullable String failure(Locale locale) {
        return trouble == null ? null : trouble.say(locale);
    }
}

package dev.prilavok.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs errands of some kinds to one carrier; implementations are beans. A run asks outside every transaction and may happen twice: what was
 * asked before is found, not asked anew. What goes wrong outside is a {@link CarrierTrouble} and is tried again.
 */
public interface ErrandRunner {
    Set<Errand.Kind> kinds();

    Said run(Errand errand);

    /** What the carrier said. */
    sealed interface Said {
        /** It is done; the files are kept. */
        record Done(String carrierId, @Nullable JsonNode answer, List<File> files) implements Said {
            public Done {
                files = List.copyOf(files);
            }
        }

        /** The carrier is at it; it is asked again after the pause. */
        record Wait(@Nullable String carrierId, @Nullable JsonNode answer, Duration pause) implements Said {}

        /** It will not be done; the sentence is the carrier's own. */
        record Refused(String why) implements Said {}

        /** It was called off. */
        record CalledOff() implements Said {}
    }

    /** A file, by a name without its ending. */
    record File(String name, byte[] bytes) {}
}

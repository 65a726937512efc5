package dev.prilavok.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a carrier is asked for besides bringing a parcel: a paper, a courier, a batch.
 *
 * @param subject what it is about; of one kind and subject one errand is open at a time
 * @param request what was asked, by the words of its kind
 * @param carrierId the carrier's key of it
 * @param answer what the carrier has said so far, by the words of its kind
 * @param trouble code of why it waits or was refused
 * @param callOff whether it is to be called off
 */
public record Errand(
        UUID id,
        String carrier,
        Kind kind,
        String subject,
        State state,
        JsonNode request,
        @Nullable String carrierId,
        @Nullable JsonNode answer,
        @Nullable String trouble,
        Instant askedAt,
        String askedBy,
        int attempts,
        boolean callOff) {
    /** What is asked for. */
    public enum Kind {
        WAYBILL_FORM,
        BARCODE_FORM,
        COURIER_CALL,
        POST_BATCH
    }

    /** OPEN while the carrier has still something to say. */
    public enum State {
        OPEN,
        DONE,
        REFUSED,
        CALLED_OFF
    }
}

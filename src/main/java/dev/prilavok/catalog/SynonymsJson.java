package dev.prilavok.catalog;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words of one meaning as programs read and write them. */
final class SynonymsJson {
    static final String RING =
            "{\"id\": \"01937c5e-2f10-7b6a-9a51-0c2d5b6f7a41\", \"words\": [\"блуза\", \"блузка\", \"рубашка\"]}";
    static final String RINGS = "{\"items\": [" + RING + "]}";
    static final String WORDS = "{\"words\": [\"блуза\", \"блузка\", \"рубашка\"]}";

    private SynonymsJson() {}

    /** A ring of words. */
    @Schema(name = "Synonyms")
    record Ring(UUID id, List<String> words) {}

    /** All rings. */
    @Schema(name = "AllSynonyms")
    record All(List<Ring> items) {}

    /** Words of a new ring: two to twenty, each a single word. */
    @Schema(name = "NewSynonyms")
    record Fresh(@Nullable List<@Nullable String> words) {}
}

package dev.prilavok.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version with the circumstances of its publishing.
 *
 * @param reason why it came; absent in versions from before reasons were asked
 * @param seal absent in versions from before they were sealed
 */
public record PublishedVersion(
        AgreementVersion version,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable Seal seal) {
    /**
     * The hash of everything that the version says and of the version before, signed by this installation.
     *
     * @param holds whether what is stored is still what was signed
     */
    public record Seal(String hash, String signature, boolean holds) {}
}

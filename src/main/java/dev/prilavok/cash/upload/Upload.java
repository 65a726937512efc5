package dev.prilavok.cash.upload;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A file that somebody sent.
 *
 * @param said what they said beside it: the account, the carrier, the day
 */
public record Upload(
        UUID id, UploadKind kind, String name, byte[] bytes, Map<String, String> said, String by, Instant at) {
    public Upload {
        bytes = bytes.clone();
        said = Map.copyOf(said);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What was said beside it, empty when nothing was. */
    public String said(String what) {
        return said.getOrDefault(what, "");
    }
}

package dev.prilavok.cases;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case to open.
 *
 * @param subject the parcel, return or order that it is about
 * @param facts what its page shows, by name; never a phone or an address
 * @param dueAt when it must be decided
 */
public record NewCase(
        ShopId shop,
        CaseKind kind,
        UUID subject,
        String subjectNumber,
        @Nullable String orderNumber,
        Map<String, String> facts,
        @Nullable Instant dueAt,
        String openedBy) {
    public NewCase {
        facts = Map.copyOf(facts);
    }
}

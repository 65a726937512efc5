package dev.prilavok.identity;

import dev.prilavok.tenancy.FranchiseeId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the staff as other rooms see them; people of a shop belong to its franchisee. */
public record StaffMember(
        UUID id,
        String login,
        String name,
        Set<String> roles,
        @Nullable FranchiseeId franchiseeId,
        boolean active) {
    /** The franchisee whose shops they may open. */
    public Optional<FranchiseeId> franchisee() {
        return Optional.ofNullable(franchiseeId);
    }
}

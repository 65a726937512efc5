package dev.prilavok.identity;

import dev.prilavok.tenancy.FranchiseeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account to open; without a password it can only come from Keycloak. */
public record NewAccount(
        String login,
        String name,
        Set<String> roles,
        @Nullable FranchiseeId franchisee,
        @Nullable String password) {
    /** Someone of head office. */
    public static NewAccount headOffice(String login, String name, String role, String password) {
        return new NewAccount(login, name, Set.of(role), null, password);
    }

    /** Someone of a franchisee's shops. */
    public static NewAccount ofShop(String login, String name, String role, FranchiseeId franchisee, String password) {
        return new NewAccount(login, name, Set.of(role), franchisee, password);
    }
}

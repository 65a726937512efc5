package dev.prilavok.identity;

import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * People who come from Keycloak: their roles are realm roles of the same names, their franchisee is the owner of the shop that a group
 * {@code /shops/<slug>} names. An account of ours follows what Keycloak says, and can be closed here too.
 */
@ApplicationScoped
class KeycloakStaff {
    private static final String SHOPS = "/shops/";

    private final Scope scope;
    private final AccountRows accounts;
    private final Shops shops;
    private final Clock clock;

    KeycloakStaff(Scope scope, AccountRows accounts, Shops shops, Clock clock) {
        this.scope = scope;
        this.accounts = accounts;
        this.shops = shops;
        this.clock = clock;
    }

    /** The person of a verified token; empty for somebody without a role here, and for a closed account. */
    Optional<StaffMember> of(JsonWebToken token, Collection<String> tokenRoles) {
        String login = token.getClaim("preferred_username");
        var roles = tokenRoles.stream().filter(Role.ALL::contains).collect(Collectors.toCollection(TreeSet::new));
        var franchisee = franchisee(token);
        if (login == null || !belongTogether(roles, franchisee)) return Optional.empty();
        String name = token.getClaim("name");
        return scope.network(() -> account(login, name == null ? login : name, roles, franchisee));
    }

    private Optional<StaffMember> account(
            String login, String name, Set<String> roles, @Nullable FranchiseeId franchisee) {
        var known = accounts.named(login).orElse(null);
        if (known == null) {
            var fresh = new Account(new NewAccount(login, name, roles, franchisee, null), null, false, clock.instant());
            accounts.persist(fresh);
            return Optional.of(fresh.seen());
        }
        // a password of our own: this login is somebody whom Keycloak cannot vouch for
        if (known.passwordHash() != null || !known.isActive()) return Optional.empty();
        known.becomes(name, roles, franchisee);
        return Optional.of(known.seen());
    }

    private static boolean belongTogether(Set<String> roles, @Nullable FranchiseeId franchisee) {
        if (roles.isEmpty()) return false;
        return franchisee == null ? roles.stream().noneMatch(Role.SHOP::contains) : Role.SHOP.containsAll(roles);
    }

    private @Nullable FranchiseeId franchisee(JsonWebToken token) {
        return groups(token).stream()
                .filter(group -> group.startsWith(SHOPS))
                .flatMap(group -> shops.bySlug(group.substring(SHOPS.length())).stream())
                .map(Shop::franchisee)
                .findFirst()
                .orElse(null);
    }

    private static List<String> groups(JsonWebToken token) {
        Object claim = token.getClaim("shops");
        if (!(claim instanceof Collection<?> values)) return List.of();
        return values.stream()
                .map(value -> value instanceof JsonString text ? text.getString() : String.valueOf(value))
                .toList();
    }
}

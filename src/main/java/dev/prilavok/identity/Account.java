package dev.prilavok.identity;

import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A staff account. */
@Entity
class Account {
    @Id
    private UUID id;

    @Column
    private String login;

    @Column
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column
    private String[] roles;

    @Column(name = "franchisee_id")
    private @Nullable UUID franchisee;

    @Column
    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    Account() {}

    Account(NewAccount opened, @Nullable String passwordHash, boolean demo, Instant at) {
        this.id = Ids.next();
        this.login = LoginName.of(opened.login());
        this.name = opened.name().strip();
        this.passwordHash = passwordHash;
        this.roles = checked(opened.roles(), opened.franchisee() != null);
        this.franchisee =
                opened.franchisee() == null ? null : opened.franchisee().value();
        this.demo = demo;
        this.createdAt = at;
    }

    // A shop role without a franchisee would open nothing, an office role with one would open too much.
    private static String[] checked(Collection<String> roles, boolean ofShop) {
        if (roles.isEmpty() || !Role.ALL.containsAll(roles)) throw new IllegalArgumentException("roles " + roles);
        if (ofShop != roles.stream().anyMatch(Role.SHOP::contains))
            throw new IllegalArgumentException("roles " + roles + " and the franchisee do not go together");
        if (ofShop && !Role.SHOP.containsAll(roles)) throw new IllegalArgumentException("roles " + roles);
        return roles.stream().sorted().toArray(String[]::new);
    }

    UUID id() {
        return id;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isActive() {
        return disabledAt == null;
    }

    void disable(Instant at) {
        if (disabledAt == null) disabledAt = at;
    }

    void hasPassword(String hash) {
        passwordHash = hash;
    }

    /** What Keycloak says about the person now. */
    void becomes(String newName, Collection<String> newRoles, @Nullable FranchiseeId newFranchisee) {
        this.name = newName;
        this.roles = checked(newRoles, newFranchisee != null);
        this.franchisee = newFranchisee == null ? null : newFranchisee.value();
    }

    StaffMember seen() {
        return new StaffMember(
                id,
                login,
                name,
                Set.copyOf(Arrays.asList(roles)),
                franchisee == null ? null : new FranchiseeId(franchisee),
                isActive());
    }
}

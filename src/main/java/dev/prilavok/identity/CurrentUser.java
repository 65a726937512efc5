package dev.prilavok.identity;

import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person of the staff who makes this request. */
@RequestScoped
public class CurrentUser {
    private final SecurityIdentity identity;
    private final Shops shops;
    private @Nullable Shop chosen;

    CurrentUser(SecurityIdentity identity, Shops shops) {
        this.identity = identity;
        this.shops = shops;
    }

    /** Somebody is signed in. */
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** The account; absent for nobody. */
    public Optional<StaffMember> member() {
        return Optional.ofNullable(identity.getAttribute(StaffIdentity.MEMBER));
    }

    /** How colleagues call them. */
    public String name() {
        return member().map(StaffMember::name).orElse("");
    }

    /** The login, as histories keep it. */
    public String login() {
        return member().map(StaffMember::login).orElse("");
    }

    /** The roles of domain.md. */
    public Set<String> roles() {
        return member().map(StaffMember::roles).orElse(Set.of());
    }

    /** Holds at least one of the roles. */
    public boolean is(String... anyOf) {
        for (var role : anyOf) if (roles().contains(role)) return true;
        return false;
    }

    /** The franchisee whose shops they may open. */
    public Optional<FranchiseeId> franchisee() {
        return member().flatMap(StaffMember::franchisee);
    }

    /** The shops they may open in the franchisee's console. */
    public List<Shop> shops() {
        return franchisee().map(shops::ofFranchisee).orElse(List.of());
    }

    /** The shop that the franchisee's console shows in this request. */
    public Optional<ShopId> shop() {
        return chosenShop().map(Shop::id);
    }

    /** The same shop with its name and money. */
    public Optional<Shop> chosenShop() {
        return Optional.ofNullable(chosen);
    }

    void chooses(Shop shop) {
        chosen = shop;
    }
}

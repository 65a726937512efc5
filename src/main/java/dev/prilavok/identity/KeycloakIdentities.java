package dev.prilavok.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever Keycloak has vouched for becomes a member of our staff, or nobody with any role. */
@ApplicationScoped
class KeycloakIdentities implements SecurityIdentityAugmentor {
    private final KeycloakStaff staff;

    KeycloakIdentities(KeycloakStaff staff) {
        this.staff = staff;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token))
            return Uni.createFrom().item(identity);
        return context.runBlocking(() -> known(identity, token));
    }

    private SecurityIdentity known(SecurityIdentity identity, JsonWebToken token) {
        var plain = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addAttributes(identity.getAttributes())
                .addCredentials(identity.getCredentials());
        staff.of(token, identity.getRoles())
                .ifPresent(member -> plain.addRoles(member.roles()).addAttribute(StaffIdentity.MEMBER, member));
        return plain.build();
    }
}

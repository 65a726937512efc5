package dev.prilavok.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** A staff member as the security layer carries it. */
final class StaffIdentity {
    static final String MEMBER = "prilavok.member";

    private StaffIdentity() {}

    static SecurityIdentity of(StaffMember member) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(member.login()))
                .addRoles(member.roles())
                .addAttribute(MEMBER, member)
                .build();
    }
}

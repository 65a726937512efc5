package dev.prilavok.identity;

import dev.prilavok.tenancy.Scope;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Begins a session for somebody who has proved who they are, however they did. */
@ApplicationScoped
class SignIns {
    /** Head office works on shared desktops, people of a shop and couriers on their own phones. */
    private static final Duration OFFICE_DAY = Duration.ofHours(12);

    private static final Duration ON_OWN_PHONE = Duration.ofDays(30);
    /** After an hour Keycloak is asked again, which goes unseen unless it says no. */
    private static final Duration FROM_KEYCLOAK = Duration.ofHours(1);

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Scope scope;

    SignIns(Sessions sessions, SessionCookie cookie, Scope scope) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.scope = scope;
    }

    void begin(RoutingContext http, StaffMember member) {
        begin(http, member, isOnOwnPhone(member) ? ON_OWN_PHONE : OFFICE_DAY);
    }

    private static boolean isOnOwnPhone(StaffMember member) {
        return member.franchisee().isPresent() || member.roles().contains(Role.COURIER);
    }

    void beginFromKeycloak(RoutingContext http, StaffMember member) {
        begin(http, member, FROM_KEYCLOAK);
    }

    // A fresh token for every sign-in: one that was planted before is worth nothing, and the session it named is over.
    private void begin(RoutingContext http, StaffMember member, Duration life) {
        var planted = cookie.read(http);
        var token = scope.network(() -> {
            planted.ifPresent(sessions::end);
            return sessions.open(member.id(), life);
        });
        cookie.write(http, token, life);
    }

    static String homeOf(StaffMember member) {
        if (member.franchisee().isPresent()) return "/franchise";
        if (member.roles().contains(Role.COURIER)) return "/courier";
        return member.roles().stream().anyMatch(Role.HEAD_OFFICE::contains) ? "/office" : "/account";
    }
}

package dev.prilavok.matrix;

import static io.restassured.RestAssured.given;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who knocks: nobody in particular, or a person of one role; people of a shop belong to Anna's. */
record Caller(
        @Nullable String role,
        Map<String, String> cookies,
        @Nullable String token) {
    static List<Caller> all(StaffFixture staff) {
        var all = new ArrayList<Caller>();
        all.add(new Caller(null, Map.of("csrf", staff.csrf()), null));
        for (var role : Role.HEAD_OFFICE) all.add(of(staff, staff.headOffice(role), role));
        for (var role : Set.of(Role.COURIER, Role.INSTALLER, Role.PARTNER))
            all.add(of(staff, staff.headOffice(role), role));
        for (var role : Role.SHOP) all.add(of(staff, staff.ofShop("anna", role), role));
        return all;
    }

    private static Caller of(StaffFixture staff, dev.prilavok.identity.StaffMember member, String role) {
        return new Caller(role, staff.session(member), staff.token(member));
    }

    /** A request of theirs as their browser, or their program, would send it. */
    RequestSpecification knocks(Route route) {
        var request = given().redirects()
                .follow(false)
                .cookies(cookies)
                .accept(route.isApi() ? "application/json" : "text/html,*/*");
        if (route.isApi() && token != null) request.header("Authorization", "Bearer " + token);
        if (route.isApi() && !route.isSafe())
            request.header("Idempotency-Key", java.util.UUID.randomUUID().toString());
        // the shop's API answers on the shop's own host
        return route.isForShops() ? request.header("Host", "anna.localhost") : request;
    }

    boolean isAdmittedTo(Route route) {
        return role != null && route.admits(role);
    }

    @Override
    public String toString() {
        return role == null ? "nobody" : role;
    }
}

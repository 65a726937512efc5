package dev.prilavok.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetupTest {
    @Inject
    FirstOwner firstOwner;

    @Inject
    StaffFixture staff;

    @Test
    void theLinkIsVoidOnceThereIsAnOwner() {
        staff.headOffice(Role.OWNER);

        var link = URI.create(firstOwner.newLink()).getPath();

        given().get(link).then().statusCode(404);
        assertThat(firstOwner.redeem(link.substring("/setup/".length()), "intruder", "Intruder", StaffFixture.PASSWORD))
                .isEmpty();
    }

    @Test
    void aMadeUpLinkOpensNothing() {
        given().get("/setup/made-up").then().statusCode(404);
    }

    @Test
    void passwordsAreLongEnoughAndNoLongerThanTheHashReads() {
        for (var weak : new String[] {"short", "п".repeat(40)})
            assertThatThrownBy(() -> staff.open(account(weak))).isInstanceOf(WeakPassword.class);
    }

    @Test
    void aShopRoleNeedsAShopAndAnOfficeRoleHasNone() {
        assertThatThrownBy(() -> staff.open(new NewAccount(
                        "x-" + UUID.randomUUID(), "X", Set.of(Role.FRANCHISEE), null, StaffFixture.PASSWORD)))
                .hasStackTraceContaining("do not go together");
    }

    @Test
    void oneLoginIsOnePersonInAnyCase() {
        var login = "Case-" + UUID.randomUUID();
        staff.open(new NewAccount(login, "Case", Set.of(Role.SUPPORT), null, StaffFixture.PASSWORD));

        assertThat(staff.signIn(login.toUpperCase(java.util.Locale.ROOT), StaffFixture.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    private static NewAccount account(String password) {
        return new NewAccount("weak-" + UUID.randomUUID(), "Weak", Set.of(Role.SUPPORT), null, password);
    }
}

package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.tenancy.LoginRoleCheck.LoginRole;
import org.junit.jupiter.api.Test;

class LoginRoleCheckTest {
    @Test
    void servesBehindTheWall() {
        assertThatCode(() -> new LoginRole("prilavok_app", false, false, false, false, true).refuseUnlessHarmless())
                .doesNotThrowAnyException();
    }

    @Test
    void refusesARoleThatSeesThroughIt() {
        refuses(new LoginRole("postgres", true, true, true, true, true), "superuser");
        refuses(new LoginRole("wide", false, true, false, false, true), "bypass");
        refuses(new LoginRole("prilavok_owner", false, false, true, false, true), "owns");
        refuses(new LoginRole("heir", false, false, false, true, true), "by itself");
        refuses(new LoginRole("stranger", false, false, false, false, false), "not a member");
    }

    private static void refuses(LoginRole role, String why) {
        assertThatThrownBy(role::refuseUnlessHarmless).hasMessageContaining(why).hasMessageContaining(role.name());
    }
}

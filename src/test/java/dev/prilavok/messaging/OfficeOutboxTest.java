package dev.prilavok.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Langs;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeOutboxTest {
    @Inject
    Messages messages;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    @Inject
    Session database;

    UUID message;

    @BeforeEach
    void aMessage() {
        var anna = shops.bySlug("anna").orElseThrow().id();
        message = scope.shop(
                anna,
                () -> messages.send(
                        anna,
                        new Message(
                                Channel.SMS,
                                "+79127654321",
                                Template.ORDER_PLACED,
                                Langs.RU,
                                Map.of("shop", "Берег", "number", "104-28-67", "link", ""),
                                null,
                                true)));
    }

    @Test
    void showsMaskedRecipients() {
        var cookies = staff.session(staff.headOffice(Role.DIRECTOR));

        given().cookies(cookies)
                .get("/office/outbox?shop=anna&channel=SMS")
                .then()
                .statusCode(200)
                .body(containsString("+7912•••••21"))
                .body(not(containsString("79127654321")));
        given().cookies(cookies).get("/office/outbox?shop=nobody").then().statusCode(404);
        given().cookies(cookies).get("/office/outbox?channel=PIGEON").then().statusCode(400);
    }

    @Test
    void revealsARecipientToSupportAndKeepsWhy() {
        var support = staff.session(staff.headOffice(Role.SUPPORT));
        var director = staff.session(staff.headOffice(Role.DIRECTOR));

        reveal(support, "не дозвонились").then().statusCode(200).body(containsString("+79127654321"));
        reveal(support, " ").then().statusCode(400);
        reveal(director, "любопытно").then().statusCode(403);

        var kept = scope.network(() -> database.createNativeQuery(
                        "select actor || ': ' || why from audit_log where subject = :id", String.class)
                .setParameter("id", message.toString())
                .getResultList());
        assertThat(kept).containsExactly("office-support: не дозвонились");
    }

    @Test
    void othersDoNotSeeIt() {
        given().cookies(staff.session(staff.headOffice(Role.WAREHOUSE)))
                .get("/office/outbox")
                .then()
                .statusCode(403);
        given().cookies(staff.session(staff.ofShop("anna", Role.FRANCHISEE)))
                .get("/office/outbox")
                .then()
                .statusCode(403);
    }

    private io.restassured.response.Response reveal(Map<String, String> cookies, String why) {
        return given().cookies(cookies)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", cookies.get("csrf"))
                .formParam("why", why)
                .post("/office/outbox/" + message + "/recipient");
    }
}

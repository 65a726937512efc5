package dev.prilavok.journey;

import static io.restassured.RestAssured.given;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.Shop;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What people of the network do at their pages and by their programs; each step signs in anew, for days pass between them. */
@ApplicationScoped
public class Hands {
    private final StaffFixture staff;

    Hands(StaffFixture staff) {
        this.staff = staff;
    }

    /** The seller presses a button. */
    void seller(Shop shop, String path, Map<String, String> typed) {
        press(staff.session(staff.ofShop(shop.slug(), Role.FRANCHISEE)), path, typed);
    }

    Document sellerReads(Shop shop, String path) {
        return page(staff.session(staff.ofShop(shop.slug(), Role.FRANCHISEE)), path);
    }

    /** Somebody of head office presses a button. */
    void office(String role, String path, Map<String, String> typed) {
        press(session(role), path, typed);
    }

    Document officeReads(String role, String path) {
        return page(session(role), path);
    }

    Map<String, String> session(String role) {
        return staff.session(staff.headOffice(role));
    }

    /** The login of a courier who works for us. */
    String courier() {
        return staff.headOffice(Role.COURIER).login();
    }

    /** A program of head office does something. */
    JsonPath officeProgram(String role, String path, Object body) {
        return sent(write().auth().oauth2(staff.token(staff.headOffice(role))), path, body);
    }

    /** A program of the seller does something. */
    JsonPath sellersProgram(Shop shop, String path, Object body) {
        return sent(write().auth().oauth2(staff.token(staff.ofShop(shop.slug(), Role.FRANCHISEE))), path, body);
    }

    /** A program of head office reads something. */
    JsonPath officeJson(String role, String path) {
        return given().auth()
                .oauth2(staff.token(staff.headOffice(role)))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath sent(RequestSpecification request, String path, Object body) {
        return request.body(body).post(path).then().statusCode(200).extract().jsonPath();
    }

    static RequestSpecification write() {
        return given().contentType("application/json")
                .header("Idempotency-Key", Ids.next().toString());
    }

    private static Document page(Map<String, String> cookies, String path) {
        return Jsoup.parse(given().cookies(cookies)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    static void press(Map<String, String> cookies, String path, Map<String, ?> typed) {
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Objects.requireNonNull(cookies.get("csrf")))
                .formParams(typed)
                .post(path)
                .then()
                .statusCode(303);
    }
}

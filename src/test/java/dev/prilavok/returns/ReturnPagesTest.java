package dev.prilavok.returns;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a return over HTTP: the buyer's pages, the warehouse, head office, the money. */
@QuarkusTest
class ReturnPagesTest {
    @Inject
    ReturnsFixture made;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    TestClock clock;

    @Inject
    dev.prilavok.cases.Cases cases;

    @Inject
    dev.prilavok.returns.buyer.BuyerClaims claims;

    @Inject
    dev.prilavok.tenancy.Scope scope;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aReturnOnTheSixthDayFromTheLinkToTheMoney() {
        var order = made.kept(anna, goods.sold(rub(2_500), 3));
        clock.passes(Duration.ofDays(6));
        var home = "/s/anna/o/" + order.statusToken();
        page(home).then().statusCode(200).body(containsString(home + "/return"));
        page(home + "/return").then().statusCode(200).body(containsString("take-1"));

        var asked = post(home + "/return", Map.of("take-1", "1", "why-1", "SIZE_SMALL", "way", "COURIER"));

        assertThat(asked.statusCode()).isEqualTo(303);
        var address = asked.header("Location").replaceFirst("^https?://[^/]+", "");
        var number = address.substring(address.lastIndexOf('/') + 1);
        page(address).then().statusCode(200).header("Cache-Control", "no-store").body(containsString(number));
        var director = staff.session(staff.headOffice(Role.DIRECTOR));
        var packer = staff.session(staff.headOffice(Role.WAREHOUSE));
        var card = "/office/returns/anna/" + number;

        assertThat(post(packer, card + "/receive", Map.of()).statusCode()).isEqualTo(303);
        assertThat(post(packer, card + "/inspect", Map.of("grade-1-FIT", "1")).statusCode())
                .isEqualTo(303);
        assertThat(post(director, card + "/decide", Map.of("take-1", "1")).statusCode())
                .isEqualTo(303);
        assertThat(post(director, card + "/sent", Map.of("document", "ПП 17")).statusCode())
                .as("nobody knows where the money goes yet")
                .isEqualTo(409);
        made.requisites(anna, id(number));
        assertThat(post(director, card + "/sent", Map.of("document", "ПП 17")).statusCode())
                .isEqualTo(303);
        assertThat(post(director, card + "/paid", Map.of()).statusCode()).isEqualTo(303);

        assertThat(made.view(anna, id(number)).state()).isEqualTo(ReturnState.CLOSED);
        page(address).then().statusCode(200).body(containsString("2\u00a0200"));
    }

    @Test
    void aLateReturnIsRefusedInWordsAndKeepsWhatWasTyped() {
        var order = made.kept(anna, goods.sold(rub(2_500), 3));
        clock.passes(Duration.ofDays(12));
        var home = "/s/anna/o/" + order.statusToken();

        page(home).then().statusCode(200).body(not(containsString(home + "/return\"")));
        post(home + "/return", Map.of("take-1", "1", "why-1", "COLOUR", "way", "COURIER", "note", "слишком яркое"))
                .then()
                .statusCode(409)
                .body(containsString("Вернуть можно было до"))
                .body(containsString("слишком яркое"));
    }

    @Test
    void theMoneyGoesWhereThePhonesOwnerSays() {
        var home = "/s/anna/o/" + asked().statusToken();
        var one = page(home).body().asString().replaceAll("(?s).*(/s/anna/o/[^\"]+/return/R[^\"]+)\".*", "$1");

        page(one).then().statusCode(200).body(containsString(one + "/code"));
        post(one + "/code", Map.of("phone", "8 912 345-67-89", "bank", "Т-Банк"))
                .then()
                .statusCode(200)
                .body(containsString("8 912 345-67-89"))
                .body(containsString("name=\"code\""));
        post(one + "/requisites", Map.of("phone", "8 912 345-67-89", "bank", "Т-Банк", "code", "000000"))
                .then()
                .statusCode(422);
        post(one + "/requisites", Map.of("phone", "4276 3800 1234 5678", "bank", "Т-Банк", "code", "000000"))
                .then()
                .statusCode(422)
                .body(containsString("номер карты"));
    }

    @Test
    void aReturnOpensOnlyUnderItsOwnOrdersLink() {
        var first = asked();
        var second = asked();
        var number = page("/s/anna/o/" + first.statusToken())
                .body()
                .asString()
                .replaceAll("(?s).*/return/(R[^\"]+)\".*", "$1");

        page("/s/anna/o/" + first.statusToken() + "/return/" + number).then().statusCode(200);
        page("/s/anna/o/" + second.statusToken() + "/return/" + number).then().statusCode(404);
    }

    @Test
    void theListsShowItAndTheirTablesToo() {
        asked();
        var director = staff.session(staff.headOffice(Role.DIRECTOR));
        var seller = seller();

        for (var chip : new String[] {"open", "late", "decide", "money", "closed", "all"})
            given().cookies(director).get("/office/returns?show=" + chip).then().statusCode(200);
        given().cookies(director)
                .get("/office/returns?shop=anna&lang=en")
                .then()
                .statusCode(200);
        given().cookies(director)
                .get("/office/returns/export?show=open&as=csv")
                .then()
                .statusCode(200);
        given().cookies(seller).get("/franchise/returns").then().statusCode(200).body(containsString("Платье"));
        given().cookies(seller).get("/franchise/returns/export?as=csv").then().statusCode(200);
        given().cookies(director).get("/office/returns?show=nonsense").then().statusCode(400);
    }

    @Test
    void theSellerAsksInTheBuyersPlace() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var seller = seller();
        var url = "/franchise/returns/of/" + order.number();
        given().cookies(seller).get(url).then().statusCode(200).body(containsString("take-1"));

        assertThat(post(seller, url, Map.of("take-1", "1", "way", "POST")).statusCode())
                .as("a reason is missing")
                .isEqualTo(422);
        var done = post(seller, url, Map.of("take-1", "1", "why-1", "SIZE_LARGE", "way", "POST"));

        assertThat(done.statusCode()).isEqualTo(303);
        given().cookies(seller).get(done.header("Location")).then().statusCode(200);
    }

    @Test
    void aClaimWithAPhotographBecomesACase() throws java.io.IOException, InterruptedException {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var home = "/s/anna/o/" + order.statusToken();
        page(home).then().body(containsString(home + "/claim"));
        page(home + "/claim").then().statusCode(200);
        var csrf = given().accept("text/html").get("/s/anna/").cookie("csrf");
        var cookies = Map.of("csrf", csrf == null ? staff.csrf() : csrf);
        var fields = Map.of("what", "DAMAGED", "wish", "REFUND", "words", "torn at the seam");

        var answer = sent(home + "/claim", cookies, fields, "photo", picture());

        assertThat(answer.statusCode()).isEqualTo(200);
        var claim = scope.shop(anna.id(), () -> claims.ofOrder(anna.id(), order.id()))
                .get(0);
        var found = scope.shop(anna.id(), () -> cases.find(anna.id(), claim.caseId()))
                .orElseThrow();
        assertThat(found.facts()).containsEntry("said", "DAMAGED").containsKeys("photos", "parcel", "packed");
        assertThat(answer.body()).contains(claim.number());
        given().cookies(staff.session(staff.headOffice(Role.SUPPORT)))
                .get("/office/cases/anna/" + found.number())
                .then()
                .statusCode(200)
                .body(containsString("torn at the seam"))
                .body(containsString("/media/"));
    }

    @Test
    void whoeverMayNotPayDoesNot() {
        var order = asked();
        var number = page("/s/anna/o/" + order.statusToken())
                .body()
                .asString()
                .replaceAll("(?s).*/return/(R[^\"]+)\".*", "$1");
        var packer = staff.session(staff.headOffice(Role.WAREHOUSE));

        assertThat(post(packer, "/office/returns/anna/" + number + "/sent", Map.of("document", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(packer, "/office/returns/anna/" + number + "/decide", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSellerSendsThePhotographsThatTheBuyerHasSentHim() throws java.io.IOException, InterruptedException {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var url = "/franchise/returns/of/" + order.number();
        var fields = Map.of("take-1", "1", "why-1", "DEFECT", "way", "COURIER");

        var refused =
                sent(url, seller(), fields, "photo-1", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var answer = sent(url, seller(), fields, "photo-1", picture());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("selected");
        assertThat(answer.statusCode()).isEqualTo(303);
        var number = answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        assertThat(made.byNumber(anna, number).lines().get(0).photos()).hasSize(1);
        given().cookies(seller())
                .get("/franchise/returns/" + number)
                .then()
                .statusCode(200)
                .body(containsString("/media/"));
    }

    @Test
    void aCaseTakesPhotographsFromBothSides() throws java.io.IOException, InterruptedException {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var claim = scope.shop(
                anna.id(),
                () -> claims.open(
                        made.order(anna, order),
                        new dev.prilavok.returns.buyer.NewClaim(
                                dev.prilavok.returns.buyer.BuyerClaim.What.DAMAGED,
                                dev.prilavok.returns.buyer.BuyerClaim.Remedy.REFUND,
                                "torn at the seam",
                                java.util.List.of()),
                        dev.prilavok.order.Actor.buyer()));
        var number = scope.shop(anna.id(), () -> cases.find(anna.id(), claim.caseId()))
                .orElseThrow()
                .number();
        var packer = staff.session(staff.headOffice(Role.WAREHOUSE));
        var note = Map.of("text", "the box was whole");

        assertThat(sent("/office/cases/anna/" + number + "/photos", packer, note, "photo", picture())
                        .statusCode())
                .isEqualTo(303);
        assertThat(sent("/franchise/cases/" + number + "/photos", seller(), note, "photo", picture())
                        .statusCode())
                .isEqualTo(303);
        assertThat(sent("/office/cases/anna/" + number + "/photos", packer, note, "photo", new byte[] {1, 2})
                        .statusCode())
                .as("the next page says why not")
                .isEqualTo(303);

        var notes = scope.shop(anna.id(), () -> cases.notes(anna.id(), claim.caseId()));
        assertThat(notes).hasSize(2).allSatisfy(one -> assertThat(one.photos()).hasSize(1));
        given().cookies(packer)
                .get("/office/cases/anna/" + number)
                .then()
                .statusCode(200)
                .body(containsString("the box was whole"))
                .body(containsString("/media/" + notes.get(0).photos().get(0)));
    }

    @Test
    void theOfficeAnswersAClaimAndTheBuyerReadsIt() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var claim = scope.shop(
                anna.id(),
                () -> claims.open(
                        made.order(anna, order),
                        new dev.prilavok.returns.buyer.NewClaim(
                                dev.prilavok.returns.buyer.BuyerClaim.What.DAMAGED,
                                dev.prilavok.returns.buyer.BuyerClaim.Remedy.REFUND,
                                "torn at the seam",
                                java.util.List.of()),
                        dev.prilavok.order.Actor.buyer()));
        var support = staff.session(staff.headOffice(Role.SUPPORT));
        var card = "/office/claims/anna/" + claim.number();
        given().cookies(support).get(card).then().statusCode(200).body(containsString("do-1"));
        given().cookies(support)
                .get(card + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("waits for an answer"));

        assertThat(post(support, card + "/approve", Map.of("way", "COURIER", "words", "простите"))
                        .statusCode())
                .as("nothing is chosen")
                .isEqualTo(422);
        assertThat(post(
                                support,
                                card + "/approve",
                                Map.of("way", "COURIER", "do-1", "REFUND", "words", "простите, вернём деньги"))
                        .statusCode())
                .isEqualTo(303);

        var home = "/s/anna/o/" + order.statusToken();
        page(home).then().statusCode(200).body(containsString(claim.number()));
        page(home + "/claim")
                .then()
                .statusCode(200)
                .body(containsString("простите, вернём деньги"))
                .body(containsString("/return/R"));
        given().cookies(seller())
                .get("/franchise/claims/" + claim.number())
                .then()
                .statusCode(200)
                .body(containsString("простите, вернём деньги"));
        assertThat(post(support, card + "/deny", Map.of("reason", "нет")).statusCode())
                .isEqualTo(409);
        assertThat(post(support, card + "/resolve", Map.of("reason", "договорились"))
                        .statusCode())
                .isEqualTo(303);
    }

    private static byte[] picture() throws java.io.IOException {
        var picture = new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    // As a browser sends it: with its length, which a stranger's upload must have.
    private static java.net.http.HttpResponse<String> sent(
            String path, Map<String, String> cookies, Map<String, String> fields, String name, byte[] photo)
            throws java.io.IOException, InterruptedException {
        var body = new java.io.ByteArrayOutputStream();
        var all = new HashMap<>(fields);
        all.put("csrf", cookies.getOrDefault("csrf", ""));
        all.forEach((field, value) -> body.writeBytes(
                ("--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"proof.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        body.writeBytes(photo);
        body.writeBytes("\r\n--edge--\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var jar = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
        return java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                                        "http://localhost:" + io.restassured.RestAssured.port + path))
                                .header("Accept", "text/html")
                                .header("Cookie", jar)
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString());
    }

    // Another test may have opened more shops of the same franchisee.
    private Map<String, String> seller() {
        var cookies = new HashMap<>(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
        cookies.put("shop", "anna");
        return cookies;
    }

    private PlacedOrder asked() {
        var order = made.kept(anna, goods.sold(rub(2_500), 3));
        made.asked(anna, order, Map.of(1, 1));
        return order;
    }

    private java.util.UUID id(String number) {
        return made.byNumber(anna, number).id();
    }

    private static Response page(String path) {
        return given().accept("text/html").get(path);
    }

    private Response post(String path, Map<String, String> fields) {
        var csrf = given().accept("text/html").get("/s/anna/").cookie("csrf");
        return post(Map.of("csrf", csrf == null ? staff.csrf() : csrf), path, fields);
    }

    private static Response post(Map<String, String> cookies, String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("csrf", cookies.getOrDefault("csrf", ""));
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }
}

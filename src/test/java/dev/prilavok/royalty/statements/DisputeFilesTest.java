package dev.prilavok.royalty.statements;

import static dev.prilavok.ledger.AccountKind.CASH;
import static dev.prilavok.ledger.AccountKind.FR_PENDING;
import static dev.prilavok.ledger.AccountKind.ROYALTY;
import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.identity.StaffMember;
import dev.prilavok.kernel.Ids;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.OwnerLine;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What proves a dispute may be a file; months of long ago, each test a year of its own. */
@QuarkusTest
class DisputeFilesTest {
    private static final AtomicInteger YEAR = new AtomicInteger(1850);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(UTF_8);

    @Inject
    MonthClose close;

    @Inject
    Statements statements;

    @Inject
    Disputes disputes;

    @Inject
    Ledger ledger;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop boris;
    private StaffMember me;
    private Statement issued;
    private String page;
    private String api;

    @BeforeEach
    void aStatementOfTwoLines() {
        boris = shops.open("boris");
        me = staff.ofShop("boris", Role.FRANCHISEE);
        var month = YearMonth.of(YEAR.getAndIncrement(), 7);
        sold(month);
        as(staff.headOffice(Role.ACCOUNTANT))
                .header("Idempotency-Key", Ids.next().toString())
                .contentType("application/json")
                .body(Map.of("reason", "test"))
                .post("/api/v1/office/months/" + month + "/close")
                .then()
                .statusCode(200);
        close.finish(month);
        scope.network(() -> statements.reviewAll(month, "accountant"));
        scope.network(() -> statements.issue(month, "accountant"));
        issued = scope.network(() -> statements.of(boris.franchisee(), month, boris.currency()))
                .orElseThrow();
        page = "/franchise/statements/" + issued.id();
        api = "/api/v1/franchise/statements/" + issued.id() + "/disputes";
    }

    @Test
    void aPhotographComesWithTheDisputeAndAPdfAfterwards() throws IOException {
        form(page + "/dispute", photo(), "чек.jpg").statusCode(303);
        var dispute = as(me).get(api)
                .then()
                .statusCode(200)
                .body("items[0].files", hasSize(1))
                .body("items[0].files[0].kind", equalTo("PHOTO"))
                .body("items[0].files[0].name", equalTo("чек.jpg"))
                .extract()
                .<String>path("items[0].id");
        var key = Ids.next().toString();
        for (var i = 0; i < 2; i++)
            send(key, dispute, PDF).statusCode(200).body("items", hasSize(2)).body("items[1].kind", equalTo("PDF"));
        send(Ids.next().toString(), dispute, PDF).statusCode(200).body("items", hasSize(2));
        form(page + "/disputes/" + dispute + "/files", photo(), "чек.jpg").statusCode(303);
        var files = as(me).get(api).then().body("items[0].files", hasSize(2)).extract();

        var photo = files.<String>path("items[0].files[0].id");
        var paper = files.<String>path("items[0].files[1].id");
        officeOpens(dispute, photo, paper);
        given().cookies(staff.session(me))
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("чек.jpg"), containsString("/files/" + paper));
        as(me).get(api + "/" + dispute + "/files/" + paper).then().statusCode(200);
        strangersSeeNothing(dispute, photo);
    }

    private void officeOpens(String dispute, String photo, String paper) {
        var accountant = staff.session(staff.headOffice(Role.ACCOUNTANT));
        var card = "/office/disputes/" + dispute;
        given().cookies(accountant)
                .get(card)
                .then()
                .statusCode(200)
                .body(containsString("чек.jpg"), containsString("files/" + photo));
        given().cookies(accountant)
                .get(card + "/files/" + photo)
                .then()
                .statusCode(200)
                .contentType(startsWith("image/jpeg"))
                .header("Cache-Control", containsString("no-store"));
        var bytes = given().cookies(accountant)
                .get(card + "/files/" + paper)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asByteArray();
        assertThat(bytes).isEqualTo(PDF);
        as(staff.headOffice(Role.DIRECTOR))
                .get("/api/v1" + card + "/files/" + photo)
                .then()
                .statusCode(200);
    }

    private void strangersSeeNothing(String dispute, String file) {
        shops.open("anna");
        var anna = staff.ofShop("anna", Role.FRANCHISEE);
        as(anna).queryParam("shop", "anna")
                .get(api + "/" + dispute + "/files/" + file)
                .then()
                .statusCode(404);
        given().cookies(staff.session(anna))
                .accept("text/html")
                .get(page + "/disputes/" + dispute + "/files/" + file)
                .then()
                .statusCode(404);
        as(anna).queryParam("shop", "anna")
                .header("Idempotency-Key", Ids.next().toString())
                .contentType("application/octet-stream")
                .body(PDF)
                .post(api + "/" + dispute + "/files")
                .then()
                .statusCode(404);
        given().cookies(staff.session(staff.headOffice(Role.SUPPORT)))
                .accept("text/html")
                .get("/office/disputes/" + dispute + "/files/" + file)
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNoProofIsRefusedByItsContent() {
        form(page + "/dispute", "<html/>".getBytes(UTF_8), "photo.jpg")
                .statusCode(422)
                .body(containsString("или PDF"), containsString("Ставка 6 %"));
        assertThat(scope.shop(boris.id(), () -> disputes.of(issued.id()))).isEmpty();

        var dispute = opened().toString();
        send(Ids.next().toString(), dispute, "no file".getBytes(UTF_8))
                .statusCode(422)
                .body("code", equalTo("file-other-kind"));
        send(Ids.next().toString(), dispute, "%PDF-1.7 half".getBytes(UTF_8))
                .statusCode(422)
                .body("code", equalTo("file-broken"));
        send(Ids.next().toString(), dispute, new byte[SentFile.MOST_BYTES + 1])
                .statusCode(422)
                .body("code", equalTo("file-too-heavy"));
        send("short", dispute, PDF).statusCode(400);
    }

    @Test
    void fiveFilesAreEnoughAndAnAnsweredDisputeTakesNone() {
        var id = opened();
        var dispute = id.toString();
        for (var i = 1; i <= 5; i++)
            send(Ids.next().toString(), dispute, pdf(i)).statusCode(200).body("items", hasSize(i));
        send(Ids.next().toString(), dispute, pdf(6)).statusCode(422).body("code", equalTo("files-too-many"));

        scope.network(() -> disputes.uphold(id, "the rate is right", "accountant"));

        send(Ids.next().toString(), dispute, pdf(1)).statusCode(409);
    }

    private static byte[] pdf(int number) {
        return ("%PDF-1.7\n% " + number + "\n%%EOF\n").getBytes(UTF_8);
    }

    private UUID opened() {
        var line = royalty();
        return scope.shop(
                        boris.id(),
                        () -> disputes.open(issued.id(), line.journal(), line.no(), "Ставка 6 %", "", "boris"))
                .id();
    }

    private OwnerLine royalty() {
        return scope.shop(boris.id(), () -> statements.lines(issued, null, 50)).items().stream()
                .filter(line -> line.kind().equals(LineKind.ROYALTY.name()))
                .findFirst()
                .orElseThrow();
    }

    // As browsers send forms: of a known length, which the usual tool of tests does not give to files.
    private ValidatableResponse form(String path, byte[] file, String name) {
        var session = staff.session(me);
        var line = royalty();
        var edge = "edge-" + Ids.next();
        var form = new ByteArrayOutputStream();
        var fields = Map.of(
                "csrf", session.get("csrf"),
                "journal", line.journal().toString(),
                "no", String.valueOf(line.no()),
                "reason", "Ставка 6 %");
        fields.forEach((field, value) -> form.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\""
                        + field + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n")
                .getBytes(UTF_8)));
        form.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(UTF_8));
        return given().redirects()
                .follow(false)
                .cookies(session)
                .accept("text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .body(form.toByteArray())
                .post(path)
                .then();
    }

    private ValidatableResponse send(String key, String dispute, byte[] content) {
        return as(me).header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .body(content)
                .post(api + "/" + dispute + "/files?filename=chat.pdf")
                .then();
    }

    private RequestSpecification as(StaffMember who) {
        return given().header("Authorization", "Bearer " + staff.token(who));
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private void sold(YearMonth month) {
        var at = month.atDay(10).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var mine = Account.of(FR_PENDING, boris.franchisee(), boris.currency());
        var postings = Postings.about(Ids.next(), 1)
                .move(
                        Account.of(CASH, "dispute-files-test", boris.currency()),
                        mine,
                        rub(2_500),
                        LineKind.RETAIL.name())
                .move(mine, Account.of(ROYALTY, boris.currency()), rub(200), LineKind.ROYALTY.name())
                .list();
        var journal =
                new NewJournal("TEST", Ids.next(), "SOLD", boris.franchisee(), boris.id(), at, "test", null, postings);
        assertThat(scope.shop(boris.id(), () -> ledger.post(journal))).isTrue();
    }
}

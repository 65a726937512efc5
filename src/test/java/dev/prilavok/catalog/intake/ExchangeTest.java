package dev.prilavok.catalog.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The exchange as 1C carries it out: it signs in, sends files in pieces, and asks until each is taken in. */
@QuarkusTest
class ExchangeTest {
    @Inject
    CatalogImports imports;

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    private final HttpClient http = HttpClient.newHttpClient();

    private String cookie = "";

    @Test
    void takesAnExportSentInPieces() throws Exception {
        var id = CatalogFixture.id();
        signIn();
        assertThat(get("mode=init")).contains("zip=yes", "file_limit=");

        send("import0_1.xml", CommerceMlTest.products(id, false, CommerceMlTest.product(id, "Платье")));
        send("offers0_1.xml", CommerceMlTest.offers(id, false, CommerceMlTest.whole(id)));

        assertThat(take("import0_1.xml")).startsWith("success");
        assertThat(take("offers0_1.xml")).startsWith("success").contains("не принято: 0");
        assertThat(goods.network("select state from variant where sku like ?", row -> row.getString("state"), id + "%"))
                .containsExactly("PUBLISHED");
    }

    @Test
    void takesAnArchiveAndFindsTheFileInIt() throws Exception {
        var id = CatalogFixture.id();
        signIn();
        get("mode=init");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("import_files/aa/photo.jpg"));
            zip.write(new byte[] {1, 2, 3});
            zip.putNextEntry(new ZipEntry("import0_1.xml"));
            zip.write(CommerceMlTest.products(id, false, CommerceMlTest.product(id, "Платье"))
                    .getBytes(UTF_8));
        }

        sendBytes("v8_1.zip", out.toByteArray());

        assertThat(take("import0_1.xml")).startsWith("success");
        assertThat(get("mode=import&filename=offers0_1.xml"))
                .startsWith("failure")
                .contains("не приходил");
    }

    @Test
    void takesPicturesSentAloneAndInAPackage() throws Exception {
        var id = CatalogFixture.id();
        signIn();
        get("mode=init");
        var product = CommerceMlTest.product(id, "Платье")
                .replace(
                        "</Товар>",
                        "<Картинка>import_files/" + id + "/a.jpg</Картинка><Картинка>import_files/" + id
                                + "/b.png</Картинка><Картинка>import_files/" + id + "/never.jpg</Картинка></Товар>");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("import_files/" + id + "/b.png"));
            zip.write(dev.prilavok.catalog.pictures.Painted.png(500, 600, java.awt.Color.GREEN));
        }
        sendBytes("pictures.zip", out.toByteArray());
        sendBytes(
                "import_files/" + id + "/a.jpg",
                dev.prilavok.catalog.pictures.Painted.jpeg(300, 400, java.awt.Color.RED));
        send("import.xml", CommerceMlTest.products(id, false, product));
        send("offers.xml", CommerceMlTest.offers(id, false, CommerceMlTest.whole(id)));
        assertThat(take("import.xml")).startsWith("success");
        assertThat(take("offers.xml")).startsWith("success");

        var kept =
                "select count(s.hash) n from product_picture s join product p on p.id = s.product_id where p.external_id = ?";
        for (var i = 0;
                i < 200 && goods.network(kept, row -> row.getInt("n"), id).get(0) < 2;
                i++) Thread.sleep(100);

        assertThat(goods.network(kept, row -> row.getInt("n"), id)).containsExactly(2);
        assertThat(goods.network(
                        "select trouble from picture_source where source = ?",
                        row -> row.getString("trouble"),
                        "1c:import_files/" + id + "/never.jpg"))
                .containsExactly("NOT_SENT");
        assertThat(goods.network(
                        "select 1 from exchange_file where name like ?", row -> true, "import_files/" + id + "%"))
                .isEmpty();
    }

    @Test
    void saysInWordsWhyAFileWasNotTaken() throws Exception {
        signIn();
        get("mode=init");
        send("import.xml", "<КоммерческаяИнформация><Каталог><Товары><Товар>");

        assertThat(take("import.xml")).startsWith("failure").contains("оборван");
        assertThat(get("mode=dance")).startsWith("failure");
        assertThat(get("mode=file&filename=../../etc/passwd")).startsWith("failure");
        assertThat(get("type=sale&mode=query")).startsWith("failure");
        assertThat(get("type=money&mode=query")).startsWith("failure");
    }

    @Test
    void withdrawsWhatAFullExportOfSeveralFilesLeftOutOnlyAtItsEnd() throws Exception {
        var id = CatalogFixture.id();
        signIn();
        get("mode=init");
        send(
                "import.xml",
                CommerceMlTest.products(
                        id,
                        false,
                        CommerceMlTest.product(id + "a", "Раз")
                                + CommerceMlTest.product(id + "b", "Два")
                                + CommerceMlTest.product(id + "c", "Три")));
        send(
                "offers.xml",
                CommerceMlTest.offers(
                        id,
                        true,
                        CommerceMlTest.whole(id + "a")
                                + CommerceMlTest.whole(id + "b")
                                + CommerceMlTest.whole(id + "c")));
        take("import.xml");
        take("offers.xml");
        assertThat(onSale(id)).isEqualTo(3);

        signIn();
        get("mode=init");
        send("import0_1.xml", CommerceMlTest.products(id, false, CommerceMlTest.product(id + "a", "Раз")));
        send("import0_2.xml", CommerceMlTest.products(id, false, CommerceMlTest.product(id + "b", "Два")));
        take("import0_1.xml");
        take("import0_2.xml");
        assertThat(onSale(id)).isEqualTo(3);
        assertThat(get("mode=complete")).startsWith("success");

        for (var i = 0; i < 100 && onSale(id) != 2; i++) Thread.sleep(100);
        assertThat(onSale(id)).isEqualTo(2);
    }

    @Test
    void opensToThoseWhoManageTheCatalogueOnly() throws Exception {
        assertThat(get("mode=init")).startsWith("failure");
        assertThat(get("mode=import&filename=x.xml")).startsWith("failure");
        assertThat(post("x.xml", new byte[] {1})).startsWith("failure");

        given().get("/exchange/1c?type=catalog&mode=checkauth")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", org.hamcrest.Matchers.startsWith("Basic"));
        var support = staff.headOffice(Role.SUPPORT);
        given().auth()
                .preemptive()
                .basic(support.login(), StaffFixture.PASSWORD)
                .get("/exchange/1c?type=catalog&mode=checkauth")
                .then()
                .statusCode(401);
    }

    private int onSale(String id) {
        return goods.network(
                        "select count(*) n from variant where sku like ? and state = 'PUBLISHED'",
                        row -> row.getInt("n"),
                        id + "%")
                .get(0);
    }

    private void signIn() {
        var manager = staff.headOffice(Role.CATALOGUE_MANAGER);
        var lines = given().auth()
                .preemptive()
                .basic(manager.login(), StaffFixture.PASSWORD)
                .get("/exchange/1c?type=catalog&mode=checkauth")
                .asString()
                .split("\n");
        assertThat(lines[0]).isEqualTo("success");
        cookie = lines[1] + "=" + lines[2];
    }

    private String get(String query) throws Exception {
        var request =
                HttpRequest.newBuilder(address(query)).header("Cookie", cookie).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
    }

    private void send(String name, String xml) throws Exception {
        sendBytes(name, xml.getBytes(UTF_8));
    }

    private void sendBytes(String name, byte[] file) throws Exception {
        for (var at = 0; at < file.length; at += 300)
            assertThat(post(name, Arrays.copyOfRange(file, at, Math.min(file.length, at + 300))))
                    .isEqualTo("success\n");
    }

    // 1C names no type for what it sends
    private String post(String name, byte[] piece) throws Exception {
        var request = HttpRequest.newBuilder(address("mode=file&filename=" + name))
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofByteArray(piece))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
    }

    private String take(String name) throws Exception {
        var answer = "";
        for (var i = 0; i < 20; i++) {
            answer = get("mode=import&filename=" + name);
            if (!answer.startsWith("progress")) return answer;
        }
        return answer;
    }

    private static URI address(String query) {
        var type = query.contains("type=") ? "" : "type=catalog&";
        return URI.create("http://localhost:" + io.restassured.RestAssured.port + "/exchange/1c?" + type + query);
    }
}

package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.pictures.Painted;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.kernel.web.PlainServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FetchPicturesTest {
    private static final int HEAVY = 26 << 20;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @Inject
    CatalogFixture goods;

    @Inject
    PictureReport report;

    @Inject
    PictureSources sources;

    @Inject
    StaffFixture staff;

    @Inject
    TestClock clock;

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private HttpServer site;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        site.setExecutor(Executors.newCachedThreadPool());
        site.createContext("/", this::answer);
        site.start();
    }

    @AfterEach
    void close() {
        clock.reset();
        site.stop(0);
    }

    @Test
    void bringsPicturesOnceAndTellsRowByRowWhatDidNotCome() throws Exception {
        var id = CatalogFixture.id();
        files.put("/" + id + "/фото.jpg", Painted.jpeg(800, 1000, Color.RED));
        files.put("/" + id + "/text.jpg", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        files.put("/" + id + "/heavy.jpg", new byte[HEAVY]);
        var feed = Feed.of(
                anOffer(id + "a").of(id).with("picture", site(id, "фото.jpg")),
                anOffer(id + "b").with("picture", site(id, "text.jpg")),
                anOffer(id + "c").with("picture", site(id, "absent.jpg")),
                anOffer(id + "d")
                        .with("picture", "http://127.0.0.1:" + site.getAddress().getPort() + "/x.jpg"),
                anOffer(id + "e").with("picture", "images/dress.jpg"),
                anOffer(id + "f").with("picture", site(id, "heavy.jpg")),
                anOffer(id + "g").of(id).with("picture", site(id, "фото.jpg")));

        var first = goods.imported(feed);
        awaitPictures(first.id());

        var lines = report.lines(first.id(), false, null, 50).items();
        assertThat(lines).extracting(PictureReport.Line::row).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(lines)
                .extracting(PictureReport.Line::trouble)
                .containsExactly(null, "NOT_A_PICTURE", "ANSWERED", "BAD_ADDRESS", "BAD_ADDRESS", "TOO_LARGE");
        assertThat(lines).allSatisfy(line -> {
            if (line.trouble() == null) return;
            assertThat(PictureTrouble.say(line.trouble(), line.facts(), Langs.RU))
                    .endsWith(".")
                    .doesNotContain("получена.");
            assertThat(PictureTrouble.say(line.trouble(), line.facts(), Langs.EN))
                    .endsWith(".")
                    .doesNotContain("did not come");
        });
        assertThat(hash(id)).hasSize(1).doesNotContainNull();
        assertThat(mostAtOnce).hasValue(1);
        var questions = asked.size();

        goods.imported(Feed.of(anOffer(id + "a").of(id).with("price", "5100").with("picture", site(id, "фото.jpg"))));
        Thread.sleep(2_500);
        assertThat(asked).hasSize(questions);
    }

    @Test
    void asksAWeekLaterOnlyWhetherThePictureHasChanged() throws Exception {
        var id = CatalogFixture.id();
        files.put("/" + id + "/a.jpg", Painted.jpeg(400, 500, Color.RED));
        var first = goods.imported(Feed.of(anOffer(id).of(id).with("picture", site(id, "a.jpg"))));
        awaitPictures(first.id());
        var before = hash(id);

        clock.passes(Duration.ofDays(7));
        var second =
                goods.imported(Feed.of(anOffer(id).of(id).with("price", "5200").with("picture", site(id, "a.jpg"))));
        awaitPictures(second.id());
        assertThat(asked).last().asString().isEqualTo("304 /" + id + "/a.jpg");
        assertThat(hash(id)).isEqualTo(before);

        files.put("/" + id + "/a.jpg", Painted.jpeg(400, 500, Color.GREEN));
        clock.passes(Duration.ofDays(7));
        var third =
                goods.imported(Feed.of(anOffer(id).of(id).with("price", "5300").with("picture", site(id, "a.jpg"))));
        awaitPictures(third.id());
        assertThat(asked).last().asString().isEqualTo("200 /" + id + "/a.jpg");
        assertThat(hash(id)).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void triesAgainByItselfAndWhenAskedTo() throws Exception {
        var id = CatalogFixture.id();
        files.put("/" + id + "/a.jpg", Painted.jpeg(400, 500, Color.RED));
        statuses.put("/" + id + "/a.jpg", 503);
        var done = goods.imported(Feed.of(anOffer(id).of(id).with("picture", site(id, "a.jpg"))));
        await(() -> !asked.isEmpty());
        awaitLine(done.id(), line -> line.trouble() != null && line.due() != null);

        statuses.clear();
        clock.passes(Duration.ofMinutes(2));
        awaitPictures(done.id());
        assertThat(hash(id)).doesNotContainNull();

        statuses.put("/" + id + "/b.jpg", 403);
        files.put("/" + id + "/b.jpg", Painted.jpeg(400, 500, Color.BLUE));
        var other = goods.imported(Feed.of(anOffer(id + "b").of(id + "b").with("picture", site(id, "b.jpg"))));
        awaitPictures(other.id());
        assertThat(report.counts(other.id()).orElseThrow().failed()).isEqualTo(1);
        statuses.clear();
        var cookies = new java.util.HashMap<>(staff.session(staff.headOffice(Role.CATALOGUE_MANAGER)));
        var page = given().cookies(cookies).get("/office/imports/" + other.id() + "/pictures");
        page.then().statusCode(200).body(containsString("Сайт ответил 403"), containsString("Попробовать ещё раз"));
        given().cookies(cookies)
                .get("/office/imports/" + other.id() + "/pictures/export?as=csv")
                .then()
                .statusCode(200)
                .body(containsString("b.jpg"), containsString("403"));
        cookies.putAll(page.cookies());
        given().cookies(cookies)
                .get("/office/imports/" + other.id() + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Not received: 1"));
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", token(page.asString()))
                .post("/office/imports/" + other.id() + "/pictures/again")
                .then()
                .statusCode(303);
        awaitPictures(other.id());
        assertThat(hash(id + "b")).doesNotContainNull();
        given().cookies(cookies)
                .get("/office/imports/" + other.id() + "/pictures?lang=ru")
                .then()
                .statusCode(200)
                .body(containsString("Все картинки получены"), not(containsString("Сайт ответил")));
    }

    @Test
    void aFeedLeadsNobodyInside() throws Exception {
        var id = CatalogFixture.id();
        try (var inside = new PlainServer()) {
            var port = inside.port();
            statuses.put("/" + id + "/away.jpg", 302);
            files.put(
                    "/" + id + "/away.jpg",
                    ("http://127.0.0.1:" + port + "/a.jpg").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var done = goods.imported(Feed.of(
                    anOffer(id + "a").with("picture", site(id, "away.jpg")),
                    anOffer(id + "b").with("picture", "http://127.0.0.1:" + port + "/a.jpg"),
                    anOffer(id + "c").with("picture", "http://[::ffff:127.0.0.1]/a.jpg"),
                    anOffer(id + "d").with("picture", "http://169.254.169.254/latest/meta-data")));
            awaitPictures(done.id());

            assertThat(report.counts(done.id()).orElseThrow().failed()).isEqualTo(4);
            assertThat(inside.connections()).isZero();
        }
    }

    private void answer(HttpExchange visit) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (visit) {
            var path = visit.getRequestURI().getPath();
            var file = files.get(path);
            var status = statuses.getOrDefault(path, file == null ? 404 : 200);
            if (status == 200) {
                var tag = "\"" + java.util.Arrays.hashCode(file) + "\"";
                if (tag.equals(visit.getRequestHeaders().getFirst("If-None-Match"))) status = 304;
                visit.getResponseHeaders().add("ETag", tag);
            }
            if (status == 302)
                visit.getResponseHeaders().add("Location", new String(file, java.nio.charset.StandardCharsets.UTF_8));
            asked.add(status + " " + path);
            // before the last byte: whoever has it may ask for the next picture, or hangs up on one that is too large
            var last = status == 200 && file.length < HEAVY ? file.length - 1 : 0;
            if (status != 200 || last == 0) atOnce.decrementAndGet();
            visit.sendResponseHeaders(status, status == 200 ? file.length : -1);
            if (status != 200) return;
            visit.getResponseBody().write(file, 0, last);
            if (last > 0) atOnce.decrementAndGet();
            visit.getResponseBody().write(file, last, file.length - last);
        }
    }

    private String site(String id, String name) {
        return "http://localhost:" + site.getAddress().getPort() + "/" + id + "/" + name;
    }

    private List<String> hash(String product) {
        return goods.network(
                "select s.hash from product_picture s join product p on p.id = s.product_id where p.external_id = ?",
                row -> row.getString("hash"),
                product);
    }

    private void awaitPictures(UUID id) throws InterruptedException {
        await(() -> report.counts(id).orElseThrow().waiting() == 0);
    }

    private void awaitLine(UUID id, java.util.function.Predicate<PictureReport.Line> wanted)
            throws InterruptedException {
        await(() -> report.lines(id, false, null, 5).items().stream().anyMatch(wanted));
    }

    private static void await(java.util.function.BooleanSupplier wanted) throws InterruptedException {
        for (var i = 0; i < 300 && !wanted.getAsBoolean(); i++) Thread.sleep(100);
        assertThat(wanted.getAsBoolean()).isTrue();
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}

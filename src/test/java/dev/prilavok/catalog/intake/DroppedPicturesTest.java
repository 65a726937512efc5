package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photographs that a feed stops naming. */
@QuarkusTest
class DroppedPicturesTest {
    @Inject
    CatalogFixture goods;

    @Inject
    CatalogImports imports;

    @Inject
    StaffFixture staff;

    private String id = "";
    private UUID product = UUID.randomUUID();

    @BeforeEach
    void aDressInTwoSizesWithThreePhotographs() {
        id = CatalogFixture.id();
        feed("5000", List.of("1", "2"), List.of("2", "3"));
        product = goods.network("select id from product where external_id = ?", row -> row.getObject(1, UUID.class), id)
                .get(0);
        for (var name : List.of("1", "2", "3")) {
            var hash = Sha256.hex(id + name);
            goods.change(
                    "insert into picture (hash, width, height, widths, dominant, created_at) values (?, 640, 800, '{640}', '#ffffff', now())",
                    hash);
            goods.change(
                    "update product_picture set hash = ? where product_id = ? and source = ?",
                    hash,
                    product,
                    url(name));
        }
    }

    @Test
    void areTakenOffWhenNoSizeNamesThemAndComeBackWhenOneDoes() {
        feed("5000", List.of("2"), List.of("2", "3"));
        assertThat(shown()).containsExactly("2", "3");

        // the other size says the same as before and counts all the same
        feed("5100", List.of("2"), List.of("2", "3"));
        assertThat(shown()).containsExactly("2", "3");

        feed("5100", List.of("2", "1"), List.of("2", "3"));
        assertThat(shown()).containsExactly("1", "2", "3");
    }

    @Test
    void aFeedThatNamesNoneSaysNothingOfThem() {
        feed("5200", List.of(), List.of());

        assertThat(shown()).containsExactly("1", "2", "3");
    }

    @Test
    void headOfficeSeesWhyAndMayPutThemBackForGood() {
        feed("5000", List.of("2"), List.of("2"));
        var cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        var pictures = "/office/products/" + product + "/pictures";
        given().cookies(cookies)
                .get(pictures)
                .then()
                .statusCode(200)
                .body(containsString("Поставщик больше не называет это фото"));

        given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParam("picture", md5(url("1")))
                .post(pictures + "/put-back")
                .then()
                .statusCode(303);
        feed("5300", List.of("2"), List.of("2"));

        assertThat(shown()).containsExactly("1", "2");
    }

    @Test
    void anImportThatIsTakenBackGivesThemBack() {
        var report = feed("5000", List.of("2"), List.of("2"));
        assertThat(shown()).containsExactly("2");

        for (var i = 0; i < 300 && !imports.report(report.id()).state().isFinal(); i++) pause();
        imports.undo(report.id(), "test");
        for (var i = 0; i < 300 && imports.report(report.id()).state() != ImportReport.State.UNDONE; i++) pause();

        assertThat(shown()).containsExactly("1", "2", "3");
    }

    private ImportReport feed(String price, List<String> ofSmall, List<String> ofLarge) {
        return goods.imported(Feed.of(offer("44", price, ofSmall), offer("46", "5000", ofLarge)));
    }

    private Feed.OneOffer offer(String size, String price, List<String> pictures) {
        var offer = anOffer(id + "-" + size).of(id).size(size, "RU").with("price", price);
        if (!pictures.isEmpty())
            offer.with(
                    "picture",
                    String.join(
                            "</picture><picture>",
                            pictures.stream().map(this::url).toList()));
        return offer;
    }

    // an address at which nobody answers
    private String url(String name) {
        return "https://" + id.toLowerCase(java.util.Locale.ROOT) + ".invalid/" + name + ".jpg";
    }

    private List<String> shown() {
        var shown = new ArrayList<>(goods.network(
                "select source from product_picture where product_id = ? and hash is not null",
                row -> row.getString(1),
                product));
        shown.replaceAll(source -> source.replaceAll(".*/(.)\\.jpg", "$1"));
        shown.sort(String::compareTo);
        return shown;
    }

    private String md5(String source) {
        return goods.network("select md5(?)", row -> row.getString(1), source).get(0);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

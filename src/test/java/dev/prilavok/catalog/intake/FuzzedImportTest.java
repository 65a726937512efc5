package dev.prilavok.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.Feed;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.sheet.SheetFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged feeds go the whole way into the database: each import ends, each refused row and each file given up has its sentence. */
@QuarkusTest
class FuzzedImportTest {
    @Inject
    CatalogImports imports;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apparel_sample.yml.xml",
                "google_apparel_feed.xml",
                "meta_catalog_feed.csv",
                "commerceml/carono_import.xml",
                "commerceml/carono_offers.xml",
                "xlsx"
            })
    void everyImportEndsWithASentence(String name) throws IOException {
        var good = name.equals("xlsx") ? TablesTest.workbook("fuzz", 5) : renamed(apart(FeedFuzzTest.resource(name)));
        for (var seed = 1; seed <= 25; seed++) {
            var file = new ImportSource.Uploaded(name, Feed.file(new Noise(seed).over(good)));

            var report = imports.importNow(
                    file, seed % 2 == 0 ? ImportOptions.RUSSIAN : ImportOptions.RUSSIAN.asTrial(), "test");

            assertThat(report.state())
                    .as("seed %d", seed)
                    .isIn(ImportReport.State.PICTURES, ImportReport.State.CHECKED, ImportReport.State.FAILED);
            if (report.state() == ImportReport.State.FAILED)
                assertThat(report.failure(Langs.RU)).endsWith(".");
            refusedRowsAreExplained(report);
        }
    }

    private static byte[] renamed(byte[] feed) {
        return new String(feed, UTF_8)
                .replace("DRS101", "FZD101")
                .replace("BTS201", "FZB201")
                .getBytes(UTF_8);
    }

    // Numbers of categories and products are the network's own: those of the sample would meet other tests' goods.
    static byte[] apart(byte[] feed) {
        return new String(feed, UTF_8)
                .replaceAll("(category id|parentId|group_id)=\"(\\d+)\"", "$1=\"fuzz-$2\"")
                .replaceAll("<categoryId>(\\d+)", "<categoryId>fuzz-$1")
                .replaceAll("<g:item_group_id>(\\d+)", "<g:item_group_id>fuzz-$1")
                .replaceAll(",101,2271,", ",fuzz-101,2271,")
                .getBytes(UTF_8);
    }

    private void refusedRowsAreExplained(ImportReport report) {
        var refused = imports.rows(report.id(), ReportFilter.REFUSED, null, 100).items();
        for (var locale : List.of(Langs.RU, Langs.EN))
            assertThat(refused)
                    .allSatisfy(row -> assertThat(row.problem(locale)).isNotBlank());
        if (!refused.isEmpty())
            assertThat(SheetFixture.csv(imports.refusedRows(report.id(), Langs.RU), Langs.RU))
                    .contains("Что поправить");
    }
}

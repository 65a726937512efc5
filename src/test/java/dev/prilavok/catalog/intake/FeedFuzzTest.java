package dev.prilavok.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done to a feed, reading it ends: with rows, or with a sentence about the file. Never with an error of ours. */
class FeedFuzzTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Property(tries = 400)
    void yml(@ForAll long seed) throws IOException {
        ends(seed, resource("apparel_sample.yml.xml"), bytes -> new YmlSource(CarefulXml.of(bytes)));
    }

    @Property(tries = 200)
    void google(@ForAll long seed) throws IOException {
        ends(seed, resource("google_apparel_feed.xml"), bytes -> new GoogleSource(CarefulXml.of(bytes)));
    }

    @Property(tries = 200)
    void commerceMl(@ForAll long seed) throws IOException {
        ends(seed, resource("commerceml/carono_import.xml"), FeedFuzzTest::commerceMl);
        ends(seed, resource("commerceml/carono_offers.xml"), FeedFuzzTest::commerceMl);
    }

    @Property(tries = 400)
    void csv(@ForAll long seed) throws IOException {
        ends(seed, resource("meta_catalog_feed.csv"), FeedFuzzTest::csv);
    }

    @Property(tries = 200)
    void xlsx(@ForAll long seed) throws IOException {
        ends(seed, TablesTest.workbook("fuzz", 5), bytes -> sheet(XlsxTable.of(bytes, 1_000)));
    }

    private interface Opens {
        CatalogSource open(ByteArrayInputStream bytes) throws IOException;
    }

    private static CatalogSource commerceMl(ByteArrayInputStream bytes) {
        return new CommerceMlSource(CarefulXml.of(bytes), Noise.nothing(), true, true);
    }

    private static CatalogSource csv(ByteArrayInputStream bytes) throws IOException {
        var charset = TextEncoding.of(bytes);
        bytes.reset();
        return sheet(CsvTable.of(bytes, charset, () -> 0));
    }

    private static CatalogSource sheet(Table table) {
        return new SheetSource(table, ColumnMap.guessed(table.header()));
    }

    private static void ends(long seed, byte[] good, Opens opens) {
        var bytes = new Noise(seed).over(good);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(SOON, () -> {
            try (var source = opens.open(new ByteArrayInputStream(bytes))) {
                source.categories();
                var last = 0;
                for (var row = source.next(); row.isPresent(); row = source.next()) {
                    assertThat(row.get().row()).isEqualTo(++last);
                    var read = Read.of(row.get());
                    assertThat(read.offer() == null).isEqualTo(read.problem() != null);
                }
            } catch (ImportGivenUp givenUp) {
                assertThat(givenUp.trouble().code()).isNotNull();
            }
        });
    }

    static byte[] resource(String path) throws IOException {
        try (var file = FeedFuzzTest.class.getResourceAsStream("/feeds/" + path)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}

package dev.prilavok.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One life of a catalogue in each version and encoding: told in full, changed a little, told in full without one of its goods. */
@QuarkusTest
class CommerceMlVersionsTest {
    @Inject
    CatalogImports imports;

    @Inject
    CatalogFixture goods;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @ParameterizedTest
    @CsvSource({"2.08, windows-1251", "2.08, UTF-8", "2.10, windows-1251", "2.10, UTF-8"})
    void fullAndChangesOnly(String version, String encoding) throws Exception {
        var id = CatalogFixture.id();
        var oneC = new OneCExport(version, Charset.forName(encoding), id);
        var a = id + "a";
        var b = id + "b";

        taken(oneC.goods(false, a, b));
        var offered = taken(oneC.offers(false, a, b));
        assertThat(offered.added()).isEqualTo(2);
        assertThat(name(a)).containsExactly("Сумка «" + a + "»");
        assertThat(List.of(free(a), free(b))).containsExactly(2, 2);
        assertThat(goods.priced(goods.anna(), sku(a)).wholesale()).isEqualTo(CatalogFixture.rub(3_000));

        var changes =
                List.of(taken(oneC.price(a, "5500.00")), taken(oneC.rests(a, 3, 6)), taken(oneC.goods(true, id + "c")));
        assertThat(changes).allSatisfy(change -> assertThat(change.withdrawn()).isZero());
        assertThat(goods.priced(goods.anna(), sku(a)).retail()).isEqualTo(CatalogFixture.rub(5_500));
        assertThat(goods.priced(goods.anna(), sku(b)).retail()).isEqualTo(CatalogFixture.rub(4_990));
        assertThat(List.of(free(a), free(b))).containsExactly(9, 2);

        taken(oneC.goods(false, a, id + "c"));
        assertThat(states(a)).containsExactly("PUBLISHED");
        assertThat(states(b)).containsExactly("WITHDRAWN");
    }

    private ImportReport taken(byte[] file) {
        var report =
                imports.importNow(new ImportSource.Uploaded("1c.xml", Feed.file(file)), ImportOptions.RUSSIAN, "test");
        assertThat(report.failure(Langs.RU)).isNull();
        assertThat(report.refused()).isZero();
        return report;
    }

    private List<String> name(String product) {
        return goods.network(
                "select name->>'ru' what from product where external_id = ?", row -> row.getString("what"), product);
    }

    private List<String> states(String product) {
        return goods.network(
                "select v.state from variant v join product p on p.id = v.product_id where p.external_id = ?",
                row -> row.getString("state"),
                product);
    }

    private Sku sku(String product) {
        return new Sku(goods.network(
                        "select sku from exchange_offer where product_id = ?", row -> row.getString("sku"), product)
                .get(0));
    }

    private int free(String product) {
        var sku = sku(product);
        return scope.network(() -> stock.availability(List.of(sku)).free(sku));
    }
}

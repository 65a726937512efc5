package dev.prilavok.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeDocumentsTest {
    private static final String CARONO = "commerceml/carono_orders.xml";
    private static final String BITRIX = "commerceml/dobromyslov_bitrix-query-response-full.xml";

    @Test
    void readsOrdersOfRealFilesAndLeavesTheirGoodsAlone() throws IOException {
        assertThat(read(FeedFuzzTest.resource(CARONO))).singleElement().satisfies(order -> {
            assertThat(order.id()).isEqualTo("20");
            assertThat(order.number()).isEqualTo("20");
            assertThat(order.value("Статус заказа")).isEqualTo("[F] Доставлен");
            assertThat(order.says("Заказ оплачен")).isTrue();
            assertThat(order.says("Отменен")).isFalse();
            assertThat(order.values()).doesNotContainKey("ТипНоменклатуры");
        });
        assertThat(read(FeedFuzzTest.resource(BITRIX)))
                .hasSizeGreaterThan(1)
                .allSatisfy(order -> assertThat(order.value("Статус заказа")).isNotEmpty());
    }

    @Test
    void findsThemInContainersTooAndReadsTheMarkOfDeletion() {
        var container =
                "<К><Контейнер><Документ><Ид>a</Ид><Номер>1</Номер><ПометкаУдаления>true</ПометкаУдаления></Документ>"
                        + "</Контейнер><Контейнер><Документ><Ид>b</Ид></Документ></Контейнер></К>";

        var documents = read(container.getBytes(UTF_8));

        assertThat(documents).extracting(ExchangeDocument::id).containsExactly("a", "b");
        assertThat(documents.get(0).says("ПометкаУдаления")).isTrue();
        assertThat(documents.get(1).number()).isEmpty();
    }

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        for (var good : List.of(FeedFuzzTest.resource(CARONO), FeedFuzzTest.resource(BITRIX)))
            for (var seed = 0L; seed < 150; seed++) {
                var bytes = new Noise(seed).over(good);
                try {
                    assertThat(read(bytes)).doesNotContainNull();
                } catch (ImportGivenUp givenUp) {
                    assertThat(givenUp.trouble().code()).as("seed %d", seed).isNotNull();
                }
            }
        assertThatThrownBy(() ->
                        read("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(UTF_8)))
                .isInstanceOf(ImportGivenUp.class);
    }

    private static List<ExchangeDocument> read(byte[] file) {
        return ExchangeDocuments.of(new ByteArrayInputStream(file));
    }
}

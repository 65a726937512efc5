package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.Feed.anOffer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.CareCode;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.Gender;
import dev.prilavok.catalog.VatCode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfferReadingTest {
    @Test
    void understandsAWholeRow() throws RowRefused {
        var offer = read(anOffer("A1")
                .of("7")
                .with("price", "5 990,50")
                .with("oldprice", "7990")
                .with("currencyId", "RUR")
                .with("weight", "0.28")
                .with("vat", "VAT_20")
                .with("purchase_price", "2000")
                .param("Уход", "wash30, noiron")
                .param("Пол", "Женский")
                .param("Сезон", "лето"));

        assertThat(offer.price().toString()).isEqualTo("RUB 5990.50");
        assertThat(offer.oldPrice()).isNotNull();
        assertThat(offer.wholesale()).isNotNull();
        assertThat(offer.weightGrams()).isEqualTo(280);
        assertThat(offer.vat()).isEqualTo(VatCode.STANDARD);
        assertThat(offer.care()).containsExactly(CareCode.WASH30, CareCode.NOIRON);
        assertThat(offer.gender()).isEqualTo(Gender.WOMEN);
        assertThat(offer.measures()).isEqualTo(Map.of(GarmentMeasure.BUST, 920, GarmentMeasure.LENGTH, 1100));
        assertThat(offer.size()).isEqualTo("44");
        assertThat(offer.stock()).isEqualTo(3);
    }

    @Test
    void buildsANameFromItsParts() throws RowRefused {
        var offer = read(anOffer("A1")
                .without("name")
                .with("typePrefix", "Платье")
                .with("vendor", "Osokor")
                .with("model", "в полоску"));

        assertThat(offer.name()).isEqualTo("Платье в полоску");
        assertThat(offer.brand()).isEqualTo("Osokor");
    }

    @Test
    void cleansDescriptions() throws RowRefused {
        var offer = read(anOffer("A1")
                .with(
                        "description",
                        "<![CDATA[<p onclick=\"x()\">Лён<script>alert(1)</script><img src=x onerror=y></p>]]>"));

        assertThat(offer.description()).isEqualTo("<p>Лён</p>");
    }

    @Test
    void saysWhatToMend() {
        refused(anOffer(""), RowProblem.Code.NO_ID);
        refused(anOffer("A".repeat(65)), RowProblem.Code.BAD_ID);
        refused(anOffer("A1").without("name"), RowProblem.Code.NO_NAME);
        refused(anOffer("A1").without("price"), RowProblem.Code.NO_PRICE);
        refused(anOffer("A1").with("price", "дорого"), RowProblem.Code.BAD_PRICE);
        refused(anOffer("A1").with("price", "-5"), RowProblem.Code.BAD_PRICE);
        refused(anOffer("A1").with("price", "5.123"), RowProblem.Code.BAD_PRICE);
        refused(anOffer("A1").with("price", "1e999999999"), RowProblem.Code.BAD_PRICE);
        refused(anOffer("A1").with("count", "много"), RowProblem.Code.BAD_NUMBER);
        refused(anOffer("A1").param("Обмер: обхват груди", "9200"), RowProblem.Code.BAD_NUMBER);
        refused(anOffer("A1").param("Цена от", "5500"), RowProblem.Code.BAD_CORRIDOR);
        refused(anOffer("A1").with("currencyId", "ZZZ"), RowProblem.Code.UNKNOWN_CURRENCY);
        refused(anOffer("A1").with("vat", "VAT_99"), RowProblem.Code.UNKNOWN_VAT);
        refused(anOffer("A1").with("name", "я".repeat(201)), RowProblem.Code.TOO_LONG);
    }

    @Test
    void theDigestChangesWithAnyPartOfTheRow() throws RowRefused {
        var before = read(anOffer("A1"));

        assertThat(read(anOffer("A1")).digest()).isEqualTo(before.digest());
        assertThat(read(anOffer("A1").with("count", "4")).digest()).isNotEqualTo(before.digest());
        assertThat(read(anOffer("A1").param("Обмер: обхват груди", "93")).digest())
                .isNotEqualTo(before.digest());
        assertThat(before.price().getAmount()).isEqualByComparingTo(BigDecimal.valueOf(5000));
    }

    private static void refused(Feed.OneOffer offer, RowProblem.Code code) {
        assertThatThrownBy(() -> read(offer))
                .isInstanceOfSatisfying(
                        RowRefused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    private static Offer read(Feed.OneOffer offer) throws RowRefused {
        try (var source =
                new YmlSource(new ByteArrayInputStream(Feed.of(offer).xml().getBytes(UTF_8)))) {
            source.categories();
            return OfferReading.of(source.next().orElseThrow());
        }
    }
}

package dev.prilavok.social;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkPicturesTest {
    @Inject
    LinksFixture links;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    Shop anna;

    @BeforeEach
    void open() {
        anna = shops.open("anna");
    }

    @Test
    void aMessengerGetsTheGoodsAndThePriceAndKeepsThem() throws Exception {
        var link = links.made(anna, links.forOne(goods.sold(rub(5000), 1)));

        var answer = given().get("/s/anna" + link.card());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/jpeg");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(link.card()).doesNotContain(LinksFixture.token(link));
    }

    @Test
    void anOldAddressLeadsToTheCurrentPicture() {
        var link = links.made(anna, links.forAll(goods.sold(rub(5000), 1)));

        given().redirects()
                .follow(false)
                .get("/s/anna/cards/" + link.id() + "/" + "0".repeat(32) + ".jpg")
                .then()
                .statusCode(307)
                .header("Location", org.hamcrest.Matchers.endsWith("/s/anna" + link.card()));
    }

    @Test
    void anotherShopAndAnEndedLinkHaveNoPicture() {
        shops.open("boris");
        var link = links.made(anna, links.forOne(goods.sold(rub(4999), 1)));

        given().get("/s/boris" + link.card()).then().statusCode(404);
        links.revoked(anna, link);
        given().get("/s/anna" + link.card()).then().statusCode(404);
    }

    @Test
    void drawingNeedsNoFontsOfTheSystemAndIsTheSameEveryTime() {
        var card = new Card(
                "Берег",
                "Платье-рубашка с очень-очень длинным названием, которое не помещается",
                "Размеры 44, 46 на выбор",
                "от 1 234 567,89 ₽",
                "Try on before you pay",
                List.of(),
                "#ffffff",
                "#000000",
                "#1d5f63");

        assertThat(CardPainter.jpeg(card, List.of())).isEqualTo(CardPainter.jpeg(card, List.of()));
        assertThat(Glyphs.BOLD.width("ЖШ", 50)).isGreaterThan(Glyphs.BOLD.width("ii", 50));
        for (var letter : "АЯаяЁё₽€№«»—–…0123456789AZaz".codePoints().toArray())
            assertThat(Glyphs.REGULAR
                            .outline(Character.toString(letter), 50, 0, 50)
                            .getBounds2D()
                            .isEmpty())
                    .as(Character.toString(letter))
                    .isFalse();
    }

    @Test
    void aQrCodeReadsBackAsTheAddress() throws Exception {
        var address = "https://anna.example/l/" + "aB3_".repeat(8);

        var picture = ImageIO.read(new ByteArrayInputStream(QrCodes.png(address, 600)));
        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))));

        assertThat(read.getText()).isEqualTo(address);
        assertThat(QrCodes.svg(address)).startsWith("<svg").endsWith("</svg>").doesNotContain("script");
    }

    private static Money rub(long rubles) {
        return Money.of(CurrencyUnit.of("RUB"), rubles);
    }
}

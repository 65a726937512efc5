package dev.prilavok.order.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.intake.CommerceMlSchema;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Limits;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.Orders;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.exchange.SaleConfig.Personal;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Orders go to 1C and their states come back, over HTTP as 1C does it. */
@QuarkusTest
class SaleExchangeTest {
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    @Inject
    ShopsFixture shops;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    Orders door;

    @Inject
    Stock stock;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    Limits limits;

    private Shop anna;
    private Sku dress;
    private OneC oneC;

    @BeforeEach
    void open() {
        limits.forget();
        anna = shops.open("anna");
        dress = goods.sold(Moneys.of(300_000, CurrencyUnit.of("RUB")), 40);
        oneC = new OneC(staff.headOffice(Role.WAREHOUSE).login());
    }

    @Test
    void anOrderIsToldOnceForEachOfItsStates() throws Exception {
        var order = confirmed();

        var told = oneC.exchange();
        assertThat(told).containsKey(order.id().toString());
        assertThat(oneC.exchange()).doesNotContainKey(order.id().toString());

        scope.shop(anna.id(), () -> door.cancel(anna.id(), order.number(), Actor.headOffice("test"), "test"));
        var again = oneC.exchange();
        assertThat(OneC.value(Objects.requireNonNull(again.get(order.id().toString())), "Отменен"))
                .contains("true");
        assertThat(oneC.exchange()).doesNotContainKey(order.id().toString());
    }

    @Test
    void theDocumentSaysWhatWhoeverShipsMustKnow() throws Exception {
        scope.network(() -> sql.change("""
                insert into exchange_offer (id, product_id, sku, facts, seen_at, missing)
                values (?, ?, ?, '{}'::jsonb, now(), false)""", "goods-" + dress + "#size", "goods-" + dress, dress.value()));
        var order = confirmed();
        var view = orders.view(anna, order);

        var document = Objects.requireNonNull(oneC.exchange().get(order.id().toString()));

        assertThat(OneC.text(document, "Номер")).isEqualTo("anna-" + order.number());
        assertThat(OneC.text(document, "ХозОперация")).isEqualTo("Заказ товара");
        assertThat(OneC.text(document, "Валюта")).isEqualTo("RUB");
        assertThat(OneC.text(document, "Сумма"))
                .isEqualTo(view.due().getAmount().toPlainString());
        var buyer = (Element) document.getElementsByTagName("Контрагент").item(0);
        assertThat(OneC.text(buyer, "Наименование")).isEqualTo(view.buyer().name());
        assertThat(buyer.getTextContent())
                .contains(view.buyer().phone().e164(), view.buyer().addressLine());
        assertThat(amounts(document)).contains("goods-" + dress + "#size 1 3000.00");
        assertThat(amounts(document).stream()
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum())
                .isEqualTo(view.due().getAmount().doubleValue());
    }

    private static List<String> amounts(Element document) {
        var lines = document.getElementsByTagName("Товар");
        return java.util.stream.IntStream.range(0, lines.getLength())
                .mapToObj(i -> (Element) lines.item(i))
                .map(line ->
                        OneC.text(line, "Ид") + " " + OneC.text(line, "Количество") + " " + OneC.text(line, "Сумма"))
                .toList();
    }

    @Test
    void whatWasNotKeptIsToldAgainAndWhatNobodyConfirmedIsNot() throws Exception {
        var order = confirmed();
        var waiting = orders.placed(anna, dress);
        oneC.signIn("sale");

        assertThat(oneC.told("utf-8")).containsKey(order.id().toString());
        oneC.signIn("sale");
        assertThat(oneC.told("utf-8"))
                .containsKey(order.id().toString())
                .doesNotContainKey(waiting.id().toString());
    }

    @Test
    void theFileIsInTheEncodingAndTheVersionThatWereAskedFor() throws Exception {
        confirmed();
        oneC.signIn("sale");

        assertThat(oneC.ask("mode=init&version=2.10")).contains("zip=no", "version=2.10");
        assertThat(new String(oneC.bytes("utf-8"), UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
                .contains("ВерсияСхемы=\"2.10\"");
        assertThat(new String(oneC.bytes("koi8-r"), WINDOWS))
                .startsWith("<?xml version=\"1.0\" encoding=\"windows-1251\"?>")
                .contains("Заказ товара");
        assertThat(oneC.ask("mode=init&version=9.99")).contains("version=2.08");
    }

    @ParameterizedTest
    @CsvSource({"2.08, windows-1251", "2.08, utf-8", "2.10, windows-1251", "2.10, utf-8"})
    void theFileKeepsTheSchemaOfItsVersion(String version, String encoding) throws Exception {
        confirmed();
        var cancelled = confirmed();
        oneC.exchange();
        scope.shop(anna.id(), () -> door.cancel(anna.id(), cancelled.number(), Actor.headOffice("test"), "test"));
        confirmed();
        oneC.signIn("sale");
        oneC.ask("mode=init&version=" + version);

        var file = oneC.bytes(encoding);

        assertThat(OneC.document(file).getElementsByTagName("Документ").getLength())
                .isGreaterThanOrEqualTo(2);
        CommerceMlSchema.isKept(file, Charset.forName(encoding), version);
    }

    @Test
    void lettersThatTheEncodingLacksAreNotLost() throws Exception {
        var xml = new CommerceMl(WINDOWS)
                .open("А", "б", "\"<1>\"")
                .say("В", "Жанна 😀 & ₽\u0001", 255)
                .shut();

        var root = OneC.document(xml.bytes()).getDocumentElement();
        assertThat(root.getAttribute("б")).isEqualTo("\"<1>\"");
        assertThat(root.getTextContent().strip()).isEqualTo("Жанна 😀 & ₽");
        assertThat(new String(new CommerceMl(UTF_8).say("В", "😀".repeat(300)).bytes(), UTF_8))
                .contains("<В>" + "😀".repeat(255) + "</В>");
    }

    @Test
    void aStateThatComesBackMovesTheOrderAndIsNotToldBack() throws Exception {
        var order = confirmed();
        oneC.exchange();

        assertThat(oneC.send("orders.xml", file(document(order, "[S] К отгрузке"))))
                .startsWith("success\nДокументов: 1, не учтено: 0");
        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
        assertThat(oneC.exchange()).doesNotContainKey(order.id().toString());

        assertThat(oneC.send("again.xml", file(document(order, "Подтвержден")))).contains("не учтено: 0");
        assertThat(oneC.ask("mode=import&filename=again.xml")).contains("не учтено: 0");
        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
    }

    @Test
    void anOrderCancelledIn1cLetsItsGoodsGo() throws Exception {
        var order = confirmed();
        oneC.exchange();
        var free = free();

        oneC.send("orders.xml", file(document(order, "Отменён покупателем")));

        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(free()).isEqualTo(free + 1);
        assertThat(oneC.exchange()).doesNotContainKey(order.id().toString());
    }

    @Test
    void whatMayNotBeFollowedIsToldByItsNumber() throws Exception {
        var waiting = orders.placed(anna, dress);
        var order = confirmed();
        oneC.signIn("sale");

        var answer = oneC.send(
                "orders.xml",
                file(document(waiting, "К отгрузке")
                        + document(order, "Доставлен")
                        + document("777", "anna-7777777", "Отменен")));

        assertThat(answer)
                .startsWith("success\nДокументов: 3, не учтено: 3.")
                .contains("anna-" + waiting.number() + ": ")
                .contains("anna-" + order.number() + ": состояние «Доставлен» отсюда не принимаем")
                .contains("anna-7777777: такого заказа у нас нет");
        assertThat(state(waiting)).isEqualTo(OrderState.PLACED);
        assertThat(state(order)).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void realFilesOf1cAreReadAndTheirStrangersToldApart() throws Exception {
        oneC.signIn("sale");

        assertThat(oneC.send("carono.xml", resource("carono_orders.xml"))).contains("20: такого заказа у нас нет");
        assertThat(oneC.send("bitrix.xml", resource("dobromyslov_bitrix-query-response-full.xml")))
                .startsWith("success")
                .contains("132: такого", "133: такого");
    }

    @Test
    void aBrokenFileIsRefusedInWords() throws Exception {
        oneC.signIn("sale");
        for (var broken : List.of(
                "<КоммерческаяИнформация><Документ>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
                "<a><a><a>".repeat(40),
                "no xml")) {
            oneC.send("broken.xml", broken.getBytes(UTF_8));
            assertThat(oneC.ask("mode=import&filename=broken.xml"))
                    .startsWith("failure\n")
                    .endsWith(".\n");
            oneC.ask("mode=init");
        }
        assertThat(oneC.ask("mode=import&filename=never-sent.xml"))
                .startsWith("failure")
                .contains("не приходил");
        assertThat(oneC.ask("mode=dance")).startsWith("failure");
    }

    @Test
    void ordersAreForThoseWhoShip() throws Exception {
        var manager = new OneC(staff.headOffice(Role.CATALOGUE_MANAGER).login());
        assertThat(manager.signIn("sale")).startsWith("failure");
        assertThat(manager.signIn("catalog")).startsWith("success");
        assertThat(manager.ask("mode=query")).startsWith("failure");
        assertThat(manager.ask("mode=success")).startsWith("failure");

        assertThat(new OneC(staff.ofShop("anna", Role.FRANCHISEE).login()).signIn("sale"))
                .startsWith("failure");
        oneC.signIn("sale");
        assertThat(oneC.ask("type=catalog&mode=init")).startsWith("failure");
        assertThat(new OneC("nobody").ask("mode=query")).startsWith("failure");
    }

    @Test
    void whatMayBeKnownOfABuyerIsSet() {
        var order = confirmed();
        var view = orders.view(anna, order);

        var nothing = written(order, Set.of());
        assertThat(nothing)
                .doesNotContain(
                        view.buyer().name(),
                        view.buyer().phone().e164(),
                        view.buyer().addressLine())
                .contains("anna-" + order.number());
        assertThat(written(order, Set.of(Personal.PHONE)))
                .contains(view.buyer().phone().e164())
                .doesNotContain(view.buyer().name(), view.buyer().addressLine());
        assertThat(written(order, Set.of(Personal.NAME, Personal.ADDRESS)))
                .contains(view.buyer().name(), view.buyer().addressLine())
                .doesNotContain(view.buyer().phone().e164());
    }

    private String written(PlacedOrder order, Set<Personal> personal) {
        var xml = new CommerceMl(UTF_8);
        new OrderDocument(anna, orders.view(anna, order), UUID.randomUUID(), "", Map.of(), personal).write(xml);
        return new String(xml.bytes(), UTF_8);
    }

    private PlacedOrder confirmed() {
        var order = orders.placed(anna, dress);
        scope.shop(anna.id(), () -> door.confirm(anna.id(), order.number(), Actor.headOffice("test")));
        return order;
    }

    private OrderState state(PlacedOrder order) {
        return orders.view(anna, order).state();
    }

    private int free() {
        return scope.network(() -> stock.availability(List.of(dress))).free(dress);
    }

    private static byte[] file(String documents) {
        return ("<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n<КоммерческаяИнформация ВерсияСхемы=\"2.08\">"
                        + documents + "</КоммерческаяИнформация>")
                .getBytes(WINDOWS);
    }

    private static String document(PlacedOrder order, String status) {
        return document(order.id().toString(), "anna-" + order.number(), status);
    }

    private static String document(String id, String number, String status) {
        return """
                <Документ><Ид>%s</Ид><Номер>%s</Номер><Товары><Товар><Ид>other</Ид></Товар></Товары><ЗначенияРеквизитов>
                <ЗначениеРеквизита><Наименование>Проведен</Наименование><Значение>true</Значение></ЗначениеРеквизита>
                <ЗначениеРеквизита><Наименование>Статус заказа</Наименование><Значение>%s</Значение></ЗначениеРеквизита>
                </ЗначенияРеквизитов></Документ>""".formatted(id, number, status);
    }

    private static byte[] resource(String name) throws Exception {
        try (InputStream file =
                Objects.requireNonNull(SaleExchangeTest.class.getResourceAsStream("/feeds/commerceml/" + name))) {
            return file.readAllBytes();
        }
    }
}

package dev.prilavok.delivery.cdek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.delivery.CarriersFixture;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.LineFact;
import dev.prilavok.delivery.ParcelFact.Kind;
import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.delivery.WaybillItem;
import dev.prilavok.delivery.WaybillRequest;
import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.kernel.Sku;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The adapter keeps to the recorded words of CDEK. */
@QuarkusTest
class CdekContractTest {
    @Inject
    CarriersFixture parcels;

    @Inject
    Delivery delivery;

    @Inject
    CdekConfig config;

    @Inject
    CdekRegister register;

    @Inject
    CdekApi api;

    @Inject
    ActedWorld world;

    @Inject
    ObjectMapper json;

    @Test
    void anOrderHasOnlyFieldsThatCdekKnows() throws IOException {
        var ours = order(parcels.toPoint());
        var sample = read("order_create_cod_tryon.json");

        assertThat(names(sample)).containsAll(without(names(ours), "delivery_point", "to_location"));
        assertThat(names(sample.at("/packages/0/items/0"))).containsAll(names(ours.at("/packages/0/items/0")));
        assertThat(names(sample.path("recipient"))).containsAll(names(ours.path("recipient")));
        assertThat(ours.path("type").asInt()).isEqualTo(1);
        assertThat(ours.path("delivery_point").asText()).isEqualTo("MSK-1");
        assertThat(ours.path("services").findValuesAsText("code"))
                .containsExactly("TRYING_ON", "PART_DELIV", "INSURANCE");
    }

    @Test
    void deliveryIsFreeFromExactlyTheSumThatWasPromised() {
        var thresholds = order(parcels.toPoint()).path("delivery_recipient_cost_adv");

        assertThat(thresholds.path(0).path("threshold").asInt()).isEqualTo(4_999);
        assertThat(thresholds.path(0).path("sum").asInt()).isEqualTo(350);
        assertThat(thresholds.path(1).path("sum").asInt()).isZero();
    }

    @Test
    void markedPiecesTravelOneByOneAndTheirCodesKeepTheirSeparator() {
        var request = parcels.toPoint();
        var code = "0104601234567890215abc\u001d91EE08\u001d92sign";
        var marked = new WaybillItem(
                7, new Sku("M-1"), "Пальто", 2, CarriersFixture.rub(100), CarriersFixture.rub(100), 900, List.of(code));

        var items = order(with(request, List.of(marked))).at("/packages/0/items");

        assertThat(items).hasSize(2);
        assertThat(items.path(0).path("marking").asText()).isEqualTo(code);
        assertThat(items.path(0).path("amount").asInt()).isEqualTo(1);
        assertThat(items.path(1).has("marking")).isFalse();
    }

    @Test
    void aLineThatDoesNotDivideIsEnteredByWhatItsPiecesCost() {
        var total = CarriersFixture.rub(100);
        var item = WaybillItem.of(4, new Sku("T-1"), "Футболка", 3, total, 200, List.of());
        var codes = List.of("code-1", "code-2", "code-3");
        var marked = WaybillItem.of(5, new Sku("T-2"), "Футболка", 3, total, 200, codes);

        for (var line : List.of(item, marked)) {
            var items = order(with(parcels.toPoint(), List.of(line))).at("/packages/0/items");
            var sum = java.math.BigDecimal.ZERO;
            var pieces = 0;
            for (var entry : items) {
                var amount = entry.path("amount").decimalValue();
                sum = sum.add(amount.multiply(entry.at("/payment/value").decimalValue()));
                pieces += amount.intValue();
                assertThat(entry.path("ware_key").asText()).isEqualTo(line.sku().value());
            }
            assertThat(pieces).isEqualTo(3);
            assertThat(sum).isEqualByComparingTo(total.getAmount());
        }
        assertThat(order(with(parcels.toPoint(), List.of(item))).at("/packages/0/items"))
                .hasSize(2);
    }

    @Test
    void theGiftWrapIsAskedForUnderAndAboveTheThreshold() {
        var plain = with(parcels.toPoint(), parcels.toPoint().items());
        var wrapped = new WaybillRequest(
                plain.shop(),
                plain.parcel(),
                plain.parcelNumber(),
                plain.carrier(),
                plain.way(),
                plain.pointCode(),
                plain.city(),
                plain.receiver(),
                plain.items(),
                plain.delivery(),
                plain.freeFrom(),
                plain.trial(),
                plain.cod(),
                plain.weightGrams(),
                plain.locale(),
                CarriersFixture.rub(150));

        var ours = order(wrapped);

        assertThat(ours.at("/delivery_recipient_cost/value").asInt()).isEqualTo(500);
        assertThat(ours.at("/delivery_recipient_cost_adv/0/sum").asInt()).isEqualTo(500);
        assertThat(ours.at("/delivery_recipient_cost_adv/1/sum").asInt()).isEqualTo(150);
    }

    @Test
    void whatIsPaidBeforehandCollectsNothing() {
        var ours = new CdekOrder(paid(parcels.toPoint()), town(), config).json();

        assertThat(ours.has("delivery_recipient_cost")).isFalse();
        assertThat(ours.at("/packages/0/items/0/payment/value").asInt()).isZero();
    }

    @Test
    void everyStatusOfCdekMeansSomethingAndAnUnknownOneMeansOnTheWay() throws IOException {
        for (var status : read("order_statuses.json").path("statuses")) {
            var code = status.path("code").asText();
            var kind = CdekCodes.kind(code, "");
            if (List.of("CREATED", "REMOVED", "INVALID").contains(code))
                assertThat(kind).isNull();
            else assertThat(kind).as(code).isNotNull();
        }
        assertThat(CdekCodes.kind("SENT_TO_THE_MOON", "")).isEqualTo(Kind.IN_TRANSIT);
        assertThat(CdekCodes.kind("DELIVERED", "20")).isEqualTo(Kind.PARTLY_DELIVERED);
    }

    @Test
    void everyReasonOfARefusalHasOneOfOurs() throws IOException {
        for (var reason : read("status_reasons.json").path("reasons")) {
            var code = reason.path("code").asText();
            var isRefusal = reason.path("name_ru").asText().contains("отказ от получения");
            assertThat(CdekCodes.kind("NOT_DELIVERED", code) == Kind.REFUSED)
                    .as(code)
                    .isEqualTo(isRefusal);
        }
        assertThat(CdekCodes.refusal("12")).isEqualTo(RefusalReason.QUALITY);
        assertThat(CdekCodes.refusal("22")).isEqualTo(RefusalReason.NOT_AS_DESCRIBED);
        assertThat(CdekCodes.kind("NOT_DELIVERED", "26")).isEqualTo(Kind.LOST);
    }

    @Test
    void timesOfCdekCarryTheirZoneAndADayMeansItsEnd() {
        assertThat(CdekStory.instant("2026-11-24T15:38:11+0700")).isEqualTo(Instant.parse("2026-11-24T08:38:11Z"));
        assertThat(CdekStory.instant("2026-06-14T18:59:59Z")).isEqualTo(Instant.parse("2026-06-14T18:59:59Z"));
        assertThat(CdekStory.instant("2026-10-05")).isEqualTo(Instant.parse("2026-10-05T21:00:00Z"));
        assertThat(CdekStory.instant("soon")).isNull();
    }

    @Test
    void aPartIsToldOnlyWhenCdekKnowsWhich() throws IOException {
        var request = parcels.toPoint();
        var story = """
                {"entity":{"uuid":"u","statuses":[{"code":"DELIVERED","reason_code":"20","date_time":"2026-11-24T15:38:11+0700"}],
                 "delivery_detail":{"payment_sum":6340.0,"payment_info":[{"type":"CASH","sum":340},{"type":"CARD","sum":6000}]},
                 "packages":[{"items":[{"ware_key":"DRS-44","amount":1%s},{"ware_key":"DRS-46","amount":1},{"ware_key":"BLT-1","amount":2}]}]}}""";

        assertThat(new CdekStory(request, json.readTree(story.formatted(""))).events())
                .isEmpty();
        var part = new CdekStory(request, json.readTree(story.formatted(",\"delivery_amount\":1")))
                .events()
                .get(0);

        assertThat(part.kind()).isEqualTo(Kind.PARTLY_DELIVERED);
        assertThat(part.lines())
                .containsExactly(
                        new LineFact(1, 1, 0, null), new LineFact(2, 0, 1, "OTHER"), new LineFact(3, 0, 2, "OTHER"));
        assertThat(part.collected()).isEqualTo(CarriersFixture.rub(6_340));
        assertThat(part.tender()).isEqualTo("CARD");
        assertThat(part.last()).isFalse();
    }

    @Test
    void aTokenIsAskedForOnce() {
        api.get("/webhooks");
        var before = world.tokens();

        for (var i = 0; i < 5; i++) api.get("/webhooks");

        assertThat(world.tokens()).isEqualTo(before);
    }

    @Test
    void aDayWithoutMoneyHasAnEmptyRegister() {
        assertThat(register.lines(LocalDate.of(2020, 1, 1))).isEmpty();
    }

    private JsonNode order(WaybillRequest request) {
        return new CdekOrder(request, town(), config).json();
    }

    private dev.prilavok.delivery.City town() {
        return delivery.city(CarriersFixture.MOSCOW).orElseThrow();
    }

    private static WaybillRequest paid(WaybillRequest request) {
        var free = CarriersFixture.rub(0);
        var items = request.items().stream()
                .map(item -> new WaybillItem(
                        item.line(),
                        item.sku(),
                        item.name(),
                        item.quantity(),
                        free,
                        item.declared(),
                        item.weightGrams(),
                        List.of()))
                .toList();
        return new WaybillRequest(
                request.shop(),
                request.parcel(),
                request.parcelNumber(),
                request.carrier(),
                request.way(),
                request.pointCode(),
                request.city(),
                request.receiver(),
                items,
                free,
                null,
                true,
                free,
                request.weightGrams(),
                request.locale());
    }

    private static WaybillRequest with(WaybillRequest request, List<WaybillItem> items) {
        return new WaybillRequest(
                request.shop(),
                request.parcel(),
                request.parcelNumber(),
                request.carrier(),
                request.way(),
                request.pointCode(),
                request.city(),
                request.receiver(),
                items,
                request.delivery(),
                request.freeFrom(),
                request.trial(),
                request.cod(),
                request.weightGrams(),
                request.locale());
    }

    private static TreeSet<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static TreeSet<String> without(TreeSet<String> names, String... some) {
        names.removeAll(List.of(some));
        return names;
    }

    private JsonNode read(String file) throws IOException {
        try (var in = getClass().getResourceAsStream("/contracts/cdek/" + file)) {
            return json.readTree(Objects.requireNonNull(in));
        }
    }
}

package dev.prilavok.delivery.russianpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.delivery.AttemptReason;
import dev.prilavok.delivery.CarrierEvent;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.CarriersFixture;
import dev.prilavok.delivery.ParcelFact.Kind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The adapter keeps to the recorded words of Russian Post. */
@QuarkusTest
class PostContractTest {
    @Inject
    CarriersFixture parcels;

    @Inject
    PostConfig config;

    @Inject
    ObjectMapper json;

    @Test
    void anOrderWithCashOnDeliveryIsInKopecksAndInsuredForNoLess() throws IOException {
        var sample = json.readTree(text("otpravka_order_cod.json")).path("body").path(0);
        var address = json.readTree("""
                {"index":"630099","region":"Новосибирская обл","place":"г Новосибирск","street":"ул Ленина","house":"1","room":"5"}""");

        var ours = new PostOrder(parcels.byPost(), address, config).json().path(0);

        assertThat(names(sample)).containsAll(without(names(ours), "recipient-name", "middle-name"));
        assertThat(ours.path("mail-category").asText())
                .isEqualTo(sample.path("mail-category").asText());
        assertThat(ours.path("payment").asLong()).isEqualTo(1_398_000);
        assertThat(ours.path("insr-value").asLong())
                .isGreaterThanOrEqualTo(ours.path("payment").asLong());
        assertThat(ours.path("surname").asText()).isEqualTo("Иванова");
        assertThat(ours.path("tel-address").asLong()).isEqualTo(79_130_000_000L);
    }

    @Test
    void aQuestionAboutAParcelHasTheRecordedShape() throws IOException {
        var sample = text("getOperationHistory.request.xml").replaceAll("(?s)<!--.*?-->", "");

        var ours = PostHistory.question("80080000000000", "LOGIN", "PASSWORD");

        assertThat(ours.replaceAll("\\s+", "")).isEqualTo(sample.replaceAll("\\s+", ""));
    }

    @Test
    void operationsOfThePostMeanWhatTheySay() throws IOException {
        var operations = json.readTree(text("oper_types.json")).path("operations");
        operations
                .fields()
                .forEachRemaining(type -> type.getValue()
                        .path("attrs")
                        .fields()
                        .forEachRemaining(attribute -> check(
                                Integer.parseInt(type.getKey()),
                                Integer.parseInt(attribute.getKey()),
                                attribute.getValue().path("name").asText().toLowerCase(java.util.Locale.ROOT))));

        assertThat(PostCodes.kind(48, 0)).isEqualTo(Kind.PARTLY_DELIVERED);
        assertThat(PostCodes.kind(3, 15)).isEqualTo(Kind.PARTLY_DELIVERED);
        assertThat(PostCodes.kind(3, 4)).isEqualTo(Kind.REFUSED);
        assertThat(PostCodes.kind(63, 0)).isNull();
        assertThat(PostCodes.attempt(1)).isEqualTo(AttemptReason.NOBODY_HOME);
    }

    private static void check(int type, int attribute, String name) {
        var kind = PostCodes.kind(type, attribute);
        if (type == 2 && (name.startsWith("отправителю") || name.contains(" отправителю")))
            assertThat(kind).as(name).isEqualTo(Kind.RETURNED);
        if (type == 2 && name.contains("адресату")) assertThat(kind).as(name).isEqualTo(Kind.DELIVERED);
        if (name.contains("утрачено") || name.equals("утрата") || name.contains("регистрация утраты"))
            assertThat(kind).as(name).isEqualTo(Kind.LOST);
    }

    @Test
    void aHistoryIsReadInItsOrder() {
        var request = parcels.byPost();
        var events = new PostHistory(request, storage(), history("1.2", "8.4", "8.2", "63.0", "2.1")).events();

        assertThat(events)
                .extracting(CarrierEvent::kind)
                .containsExactly(Kind.ACCEPTED, Kind.IN_TRANSIT, Kind.AT_PICKUP_POINT, Kind.DELIVERED);
        assertThat(events.get(3).collected()).isEqualTo(CarriersFixture.rub(13_980));
        assertThat(events.get(3).last()).isTrue();
    }

    @Test
    void aHistoryWithAnEntityOfItsOwnIsNotRead() {
        var attack = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";

        assertThatThrownBy(() -> new PostHistory(parcels.byPost(), storage(), attack).events())
                .isInstanceOf(CarrierTrouble.class);
        assertThatThrownBy(() -> new PostHistory(parcels.byPost(), storage(), "not xml").events())
                .isInstanceOf(CarrierTrouble.class);
        assertThat(new PostHistory(parcels.byPost(), storage(), history("1.2").replace("2026-", "soon")).events())
                .isEmpty();
    }

    @Test
    void anOfficeKeepsAParcelFifteenDaysFromTheDayItCame() {
        var events = new PostHistory(parcels.byPost(), storage(), history("1.2", "8.2", "6.3", "12.1")).events();

        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.AT_PICKUP_POINT)
                .extracting(CarrierEvent::storedUntil)
                .containsOnly(java.time.Instant.parse("2026-12-07T21:00:00Z"));
    }

    @Test
    void thePostsOwnWordAboutTheDeadlineGoesBeforeTheRule() {
        var warned = new PostHistory(parcels.byPost(), storage(), history("8.2", "8.28")).events();
        var prolonged = new PostHistory(parcels.byPost(), storage(), history("8.2", "8.42", "6.4")).events();
        var locker = new PostHistory(parcels.byPost(), storage(), history("8.9")).events();

        assertThat(warned.get(1).storedUntil()).isEqualTo("2026-11-27T21:00:00Z");
        assertThat(prolonged.get(1).storedUntil()).isEqualTo("2026-11-23T21:00:00Z");
        assertThat(prolonged.get(2).storedUntil()).isEqualTo("2026-12-07T21:00:00Z");
        assertThat(locker.get(0).storedUntil()).isEqualTo("2026-11-25T21:00:00Z");
    }

    private PostStorage storage() {
        return new PostStorage(java.time.ZoneId.of("Europe/Moscow"), config);
    }

    private static String history(String... operations) {
        var records = new StringBuilder();
        var minute = 10;
        for (var operation : operations) {
            var parts = operation.split("\\.");
            records.append("""
                    <x:historyRecord><x:FinanceParameters><x:Payment>1398000</x:Payment></x:FinanceParameters><x:OperationParameters>\
                    <x:OperType><x:Id>%s</x:Id></x:OperType><x:OperAttr><x:Id>%s</x:Id></x:OperAttr>\
                    <x:OperDate>2026-11-22T10:%d:00.000+03:00</x:OperDate></x:OperationParameters></x:historyRecord>""".formatted(parts[0], parts[1], minute++));
        }
        return "<e xmlns:x=\"http://russianpost.org/operationhistory/data\">" + records + "</e>";
    }

    private static TreeSet<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static TreeSet<String> without(TreeSet<String> names, String... some) {
        for (var name : some) names.remove(name);
        return names;
    }

    private static String text(String file) throws IOException {
        try (var in = PostContractTest.class.getResourceAsStream("/contracts/russianpost/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package dev.prilavok.journey;

import static io.restassured.RestAssured.given;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.Shop;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;

/** The accountant's desk: registers of the payment provider, lines of the bank, and what each line is for. */
@ApplicationScoped
public class WorkedBank {
    private static final String LINES = "/api/v1/office/bank-lines";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Hands hands;
    private final Clock clock;

    WorkedBank(Hands hands, Clock clock) {
        this.hands = hands;
        this.clock = clock;
    }

    /** How the provider calls the payment of an order and what went back of it. */
    record AtProvider(String payment, String refund) {}

    AtProvider payment(Shop shop, WorkedBuyer.Ordered order) {
        var listed = json("/api/v1/office/payments?shop=" + shop.slug());
        var id = listed.getString("items.find { it.order == '" + order.number() + "' }.id");
        var payment = json("/api/v1/office/payments/" + id);
        return new AtProvider(payment.getString("providerId"), payment.getString("refunds[0].providerId"));
    }

    /** Types the register of the provider in: its number, the sum, the sum that it passes on. */
    void settles(String reference, String lines) {
        hands.office(
                Role.ACCOUNTANT,
                "/office/payments/settlement",
                Map.of("provider", "yookassa", "reference", reference, "lines", lines));
    }

    /** Takes a statement of the bank in that has one line. */
    String line(String sum, String purpose) {
        var session = hands.session(Role.ACCOUNTANT);
        given().redirects()
                .follow(false)
                .cookies(session)
                .multiPart("csrf", Objects.requireNonNull(session.get("csrf")))
                .multiPart("file", "kl_to_1c.txt", file(sum, purpose), "text/plain")
                .multiPart("account", "")
                .post("/office/bank/imports")
                .then()
                .statusCode(303);
        return json(LINES + "?limit=200").getString("items.find { it.purpose == '" + purpose + "' }.id");
    }

    private byte[] file(String sum, String purpose) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return """
                1CClientBankExchange
                Кодировка=Windows
                РасчСчет=40702810900000000077
                СекцияДокумент=Платежное поручение
                Номер=%s
                Сумма=%s
                ПлательщикСчет=40702810000000000099
                Плательщик1=ООО Плательщик
                ПолучательСчет=40702810900000000077
                ДатаПоступило=%s
                НазначениеПлатежа=%s
                КонецДокумента
                КонецФайла
                """.formatted(Ids.next().toString().substring(28), sum, today.format(DAY), purpose)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Says that a line is what it looks like. */
    void matched(String line, String kind) {
        var target = json(LINES + "/" + line).getString("proposals.find { it.kind == '" + kind + "' }.target");
        hands.officeProgram(
                Role.ACCOUNTANT,
                LINES + "/" + line + "/confirm",
                Map.of("kind", kind, "target", Objects.requireNonNull(target)));
    }

    /** What nobody has said yet of a line what it is for. */
    BigDecimal rest(String line) {
        return new BigDecimal(json(LINES + "/" + line).getString("rest"));
    }

    private JsonPath json(String path) {
        return hands.officeJson(Role.ACCOUNTANT, path);
    }
}

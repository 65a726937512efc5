package dev.prilavok.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesTest {
    private static final Map<String, String> VALUES =
            Map.of("shop", "Берег", "number", "104-28-67", "link", "http://anna.localhost/o/x", "days", "27 ноября");

    @Inject
    Messages messages;

    @Inject
    OutboxRows rows;

    @Inject
    TestClock clock;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    ShopId anna;

    @BeforeEach
    void shop() {
        anna = shops.bySlug("anna").orElseThrow().id();
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void isWrittenInTheBuyersLanguageByAJob() {
        clock.standsAt(tomorrow("09:00:00"));

        var russian = send(Template.ORDER_CONFIRMED, Langs.RU, "Europe/Kaliningrad", false);
        var english = send(Template.ORDER_CONFIRMED, Langs.EN, "Europe/Kaliningrad", false);

        assertThat(sent(russian).text())
                .isEqualTo("Берег: заказ 104-28-67 подтверждён, привезём 27 ноября. http://anna.localhost/o/x");
        assertThat(sent(english).text()).startsWith("Берег: order 104-28-67 is confirmed");
    }

    @Test
    void mailHasASubjectAndParagraphs() {
        var id = scope.shop(
                anna,
                () -> messages.send(
                        anna, Channel.MAIL, "vera@example.org", Template.ORDER_CONFIRMED, Langs.EN, VALUES));

        var mail = sent(id);
        assertThat(mail.subject()).isEqualTo("Берег: order 104-28-67 confirmed");
        assertThat(mail.text()).contains("\n").doesNotContain("\\n");
    }

    @Test
    void waitsInKamchatkaForTheMorningAndNotInKaliningrad() {
        clock.standsAt(tomorrow("10:00:00"));

        var far = send(Template.ORDER_CONFIRMED, Langs.RU, "Asia/Kamchatka", false);
        var near = send(Template.ORDER_CONFIRMED, Langs.RU, "Europe/Kaliningrad", false);

        assertThat(sent(near).state()).isEqualTo(MessageState.SENT);
        assertThat(message(far).state()).isEqualTo(MessageState.WAITING);
        assertThat(message(far).sendAfter()).isEqualTo(tomorrow("21:00:00"));

        clock.standsAt(tomorrow("21:00:01"));
        assertThat(sent(far).sentAt()).isAfterOrEqualTo(tomorrow("21:00:00"));
    }

    @Test
    void whatTheBuyerWaitsForLeavesAtNight() {
        clock.standsAt(tomorrow("12:00:00"));

        var atOnce = send(Template.ORDER_PLACED, Langs.RU, "Asia/Kamchatka", true);

        assertThat(sent(atOnce).text()).contains("принят");
    }

    @Test
    void aRolledBackDeedSendsNothing() {
        var id = new UUID[1];
        try {
            scope.shop(anna, () -> {
                id[0] = messages.send(anna, Channel.SMS, "+79120000001", Template.ORDER_PLACED, Langs.RU, VALUES);
                throw new IllegalStateException("the deed fails");
            });
        } catch (IllegalStateException expected) {
            // the deed and its message are gone together
        }

        assertThat(scope.network(() -> rows.find(id[0]))).isEmpty();
    }

    @Test
    void anotherShopDoesNotSeeIt() {
        var id = send(Template.ORDER_PLACED, Langs.RU, null, true);
        var boris = shops.bySlug("boris").orElseThrow().id();

        assertThat(scope.shop(boris, () -> rows.find(id))).isEmpty();
        assertThat(scope.shop(
                        boris,
                        () -> rows.list(new OutboxFilter(anna, null, null, null, 10))
                                .items()))
                .isEmpty();
    }

    @Test
    void masksRecipients() {
        assertThat(Masked.recipient(Channel.SMS, "+79123456789")).isEqualTo("+7912•••••89");
        assertThat(Masked.recipient(Channel.MAIL, "vera@example.org")).isEqualTo("v•••@example.org");
    }

    private static Instant tomorrow(String utc) {
        return LocalDate.now(ZoneOffset.UTC)
                .plusDays(1)
                .atTime(LocalTime.parse(utc))
                .toInstant(ZoneOffset.UTC);
    }

    private UUID send(Template template, Locale locale, @Nullable String zone, boolean atOnce) {
        var to = "+79120000000";
        var message =
                new Message(Channel.SMS, to, template, locale, VALUES, zone == null ? null : ZoneId.of(zone), atOnce);
        return scope.shop(anna, () -> messages.send(anna, message));
    }

    private OutboxMessage sent(UUID id) {
        return await(id, message -> message.state() == MessageState.SENT);
    }

    private OutboxMessage message(UUID id) {
        return scope.network(() -> rows.find(id)).orElseThrow();
    }

    private OutboxMessage await(UUID id, Predicate<OutboxMessage> wanted) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until) {
            var found = message(id);
            if (wanted.test(found)) return found;
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        throw new AssertionError("still " + message(id).state());
    }
}

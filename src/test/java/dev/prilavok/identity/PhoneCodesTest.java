package dev.prilavok.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.kernel.TooMany;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PhoneCodesTest {
    @Inject
    PhoneCodes codes;

    @Inject
    Inbox inbox;

    @Inject
    TestClock clock;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    @Inject
    Session database;

    ShopId anna;
    ShopId boris;
    String phone = "";

    /** What phones receive. */
    @ApplicationScoped
    static class Inbox {
        private final ConcurrentHashMap<String, String> last = new ConcurrentHashMap<>();

        void on(@Observes PhoneCodeIssued issued) {
            last.put(issued.e164(), issued.code());
        }

        String of(String phone) {
            return last.getOrDefault(phone, "");
        }
    }

    @BeforeEach
    void someone() {
        anna = shops.bySlug("anna").orElseThrow().id();
        boris = shops.bySlug("boris").orElseThrow().id();
        phone = "+7913" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void theRightCodeOpensOnce() {
        send(anna, "order 1");

        assertThat(accept(
                        anna,
                        "order 1",
                        " " + inbox.of(phone).substring(0, 3) + " "
                                + inbox.of(phone).substring(3)))
                .isTrue();
        assertThat(accept(anna, "order 1", inbox.of(phone))).isFalse();
    }

    @Test
    void aCodeOpensNothingElse() {
        send(anna, "order 1");

        assertThat(accept(anna, "order 2", inbox.of(phone))).isFalse();
        assertThat(accept(boris, "order 1", inbox.of(phone))).isFalse();
        assertThat(accept(anna, "order 1", inbox.of(phone))).isTrue();
    }

    @Test
    void aCodeGetsOld() {
        send(anna, "order 1");

        clock.passes(Duration.ofMinutes(11));

        assertThat(accept(anna, "order 1", inbox.of(phone))).isFalse();
    }

    @Test
    void onlyFiveTriesReachACodeEvenInParallel() throws Exception {
        send(anna, "order 1");
        var right = inbox.of(phone);
        var wrong = right.equals("000000") ? "000001" : "000000";

        var answers = together(IntStream.range(0, 40)
                .mapToObj(i -> (Callable<Boolean>) () -> accept(anna, "order 1", wrong))
                .toList());

        assertThat(answers).containsOnly(false);
        assertThat(tries()).isEqualTo(5);
        assertThat(accept(anna, "order 1", right)).isFalse();
    }

    @Test
    void aTryCountsEvenWhenTheCallerRollsBack() {
        send(anna, "order 1");

        for (var i = 0; i < 5; i++)
            assertThatThrownBy(() -> scope.shop(anna, () -> {
                        codes.accept(anna, phone, "order 1", "nonsense");
                        throw new IllegalStateException("the caller fails");
                    }))
                    .isInstanceOf(IllegalStateException.class);

        assertThat(accept(anna, "order 1", inbox.of(phone))).isFalse();
    }

    @Test
    void onlyThreeMessagesInTenMinutesOverAllShopsEvenInParallel() throws Exception {
        var sends = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 12; i++) {
            var shop = i % 2 == 0 ? anna : boris;
            sends.add(() -> sent(shop));
        }

        assertThat(together(sends).stream().filter(done -> done).count()).isEqualTo(3);

        clock.passes(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(sent(anna)).isTrue();
    }

    @Test
    void aPhoneHasADailyCapToo() {
        var done = 0;
        for (var i = 0; i < 8; i++) {
            for (var j = 0; j < 3; j++) done += sent(anna) ? 1 : 0;
            clock.passes(Duration.ofMinutes(11));
        }

        assertThat(done).isEqualTo(10);
    }

    @Test
    void foreignPrefixesAreOff() {
        phone = "+4915112345678";

        assertThatThrownBy(() -> send(anna, "order 1")).isInstanceOf(PhoneCodeAbroad.class);
    }

    @Test
    void neitherPhoneNorCodeIsStoredReadably() {
        send(anna, "order 1");

        var stored = scope.shop(
                anna,
                () -> database.createNativeQuery("select string_agg(c::text, ' ') from phone_code c", String.class)
                        .getSingleResult());

        assertThat(stored).doesNotContain(phone).doesNotContain("," + inbox.of(phone) + ",");
    }

    private void send(ShopId shop, String subject) {
        scope.shop(shop, () -> codes.send(shop, phone, subject, Langs.RU));
    }

    private boolean sent(ShopId shop) {
        try {
            send(shop, "order 1");
            return true;
        } catch (TooMany enough) {
            return false;
        }
    }

    private boolean accept(ShopId shop, String subject, String code) {
        return scope.shop(shop, () -> codes.accept(shop, phone, subject, code));
    }

    private int tries() {
        return scope.shop(
                anna,
                () -> database.createNativeQuery("select tries from phone_code order by id desc limit 1", Integer.class)
                        .getSingleResult());
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(12);
        try {
            var answers = new ArrayList<T>();
            for (Future<T> future : threads.invokeAll(work)) answers.add(future.get());
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}

package dev.prilavok.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R20: every moment belongs to one month, head office's, wherever the buyer's clock is: month ends, 29 February, the days on which clocks
 * are changed, Kaliningrad to Kamchatka. Whatever is written here is rolled back.
 */
@QuarkusTest
class MonthEndsTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Kaliningrad"),
            ZoneId.of("Europe/Moscow"),
            ZoneId.of("Asia/Yekaterinburg"),
            ZoneId.of("Asia/Kamchatka"),
            ZoneId.of("Europe/Riga"),
            ZoneId.of("Europe/London"));
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2008, 2, 29),
            LocalDate.of(2008, 3, 30),
            LocalDate.of(2008, 10, 26),
            LocalDate.of(2011, 3, 27),
            LocalDate.of(2014, 10, 26),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25));
    private static final Account DESK = Account.of(AccountKind.CASH, "month-ends", CurrencyUnit.of("RUB"));
    private static final Account OTHER = Account.of(AccountKind.OPENING, CurrencyUnit.of("RUB"));

    @Inject
    Ledger ledger;

    @Inject
    Periods periods;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    private ZoneId office;

    @BeforeEach
    void headOffice() {
        office = scope.network(periods::zone);
    }

    @Test
    void theDatabaseAndTheProgramAgreeAboutTheMonthOfAnyMoment() {
        var random = new Random();
        var moments = new ArrayList<>(edges());
        for (var i = 0; i < 2_000; i++)
            moments.add(Instant.ofEpochSecond(random.nextLong(631_152_000L, 2_208_988_800L)));

        scope.network(() -> moments.forEach(moment -> assertThat(sql.one(
                        "select date_trunc('month', ?::timestamptz at time zone (select zone from ledger_book))::date",
                        row -> YearMonth.from(row.getObject(1, LocalDate.class)),
                        moment))
                .as(moment.toString())
                .contains(YearMonth.from(moment.atZone(office)))));
    }

    @Test
    void everyOutcomeIsInOneMonthAndTheMonthsTogetherAreEverything() {
        var moments = edges();
        rolledBack(() -> {
            for (var moment : moments) post(moment);
            var months = moments.stream()
                    .map(moment -> YearMonth.from(moment.atZone(office)))
                    .distinct()
                    .toList();

            var sum = 0L;
            for (var month : months) {
                var expected = moments.stream()
                        .filter(moment -> YearMonth.from(moment.atZone(office)).equals(month))
                        .count();
                var in = of(month);
                assertThat(in).as(month.toString()).isEqualTo(expected);
                sum += in;
            }
            assertThat(sum).isEqualTo(moments.size());
        });
    }

    @Test
    void aClosedMonthKeepsItsLastInstantAndTheNextOneItsFirst() {
        // long before anything else of the suite, so that the months before it are empty
        var month = YearMonth.of(1992, 2);
        var next = month.plusMonths(1).atDay(1).atStartOfDay(office).toInstant();
        rolledBack(() -> {
            post(next.minusNanos(1_000));
            post(next);
            assertThat(of(month)).isEqualTo(1);
            assertThat(of(month.plusMonths(1))).isEqualTo(1);
            periods.closing(month, "accountant");
            periods.close(month, "accountant");

            var late = Ids.next();
            post(late, next.minusSeconds(1));

            assertThat(of(month)).as("what is closed stays as it was").isEqualTo(1);
            var journal = ledger.find("MONTH_ENDS", late, "SOLD").orElseThrow();
            assertThat(journal.period()).isEqualTo(month.plusMonths(1));
            assertThat(journal.origin()).isEqualTo(month);
            assertThat(journal.effectiveAt()).isEqualTo(next);
        });
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void rolledBack(Runnable work) {
        try {
            scope.network(() -> {
                work.run();
                throw new RolledBack();
            });
        } catch (RolledBack asMeant) {
            return;
        }
        throw new AssertionError("nothing was rolled back");
    }

    // Midnights of every zone around the days that are special somewhere, and a microsecond before and after.
    private static List<Instant> edges() {
        var edges = new ArrayList<Instant>();
        for (var day : DAYS)
            for (var zone : ZONES)
                for (var near : List.of(
                        day, day.plusDays(1), YearMonth.from(day).plusMonths(1).atDay(1))) {
                    var midnight = near.atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
                    edges.addAll(List.of(
                            midnight.minus(Duration.ofNanos(1_000)), midnight, midnight.plus(Duration.ofNanos(1_000))));
                }
        return edges.stream().distinct().toList();
    }

    private void post(Instant at) {
        post(Ids.next(), at);
    }

    private void post(java.util.UUID fact, Instant at) {
        ledger.post(new NewJournal(
                "MONTH_ENDS",
                fact,
                "SOLD",
                null,
                null,
                at,
                "test",
                null,
                Postings.general()
                        .move(DESK, OTHER, Money.ofMinor(CurrencyUnit.of("RUB"), 1), "TEST")
                        .list()));
    }

    private long of(YearMonth month) {
        return ledger.trialBalance(month, CurrencyUnit.of("RUB")).stream()
                .filter(line -> line.account().equals(DESK))
                .mapToLong(line -> line.debit().getAmountMinorLong())
                .sum();
    }
}

package dev.prilavok.office.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One real day through every door; the command does the same with all of them. */
@QuarkusTest
@TestProfile(HistoryAlone.class)
class HistoryCommandTest {
    private static final List<LocalDate> DAY = List.of(LocalDate.of(2010, 12, 22));

    @Inject
    HistoryCommand command;

    @Inject
    AuditedBooks books;

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theBooksOfARealDaySayWhatItsFileSays() {
        clock.standsAt(Instant.parse("2010-12-01T00:00:00Z"));

        var report = command.tell(DAY, clock::standsAt);

        assertThat(report.isClean()).as(report.shown()).isTrue();
        assertThat(report.books().get("turnover 2010-12")).isPositive();
        assertThat(report.books().get("pieces refused")).isPositive();
        assertThat(report.books().get("returns")).isEqualTo(210);
        assertThat(report.inFull()).contains("a cancellation without an earlier sale", "made up");
        assertThat(twice(report).differences())
                .as("a file with twice as much is not what the books say")
                .contains("turnover", "royalty", "orders");
        assertThatThrownBy(() -> command.tell(DAY, clock::standsAt)).hasMessageContaining("fresh directory");
    }

    private static HistoryReport twice(HistoryReport report) {
        return new HistoryReport(
                report.history(),
                report.shops(),
                report.file().times(2),
                report.books(),
                report.troubles(),
                true,
                Duration.ofSeconds(1));
    }
}

package dev.prilavok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateLogTest {
    private final PrivateLog filter = new PrivateLog();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+79161234567",
                "+7 (916) 123-45-67",
                "8 916 123-45-67",
                "89161234567",
                "+371 2000 0010",
                "Key (phone)=(+79161234567) already exists",
                "anna.petrova+shop@example.org"
            })
    void phonesAndMailAddressesAreMasked(String said) {
        assertThat(PrivateLog.masked("for " + said + ".")).doesNotContain("916", "2000", "petrova", "4567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Request 7g-9161234567 failed",
                "2026-11-21 20:15:00 order А-1042, 5 300 ₽",
                "019abc12-7def-7916-8123-4567891234ab",
                "process 89161, port 37916, 12345678901 bytes",
                "192.168.100.100:8080"
            })
    void numbersOfOtherThingsStay(String said) {
        assertThat(PrivateLog.masked(said)).isEqualTo(said);
    }

    @Test
    void messagesParametersAndCausesAreMasked() {
        var line = new ExtLogRecord(Level.WARNING, "no delivery to %s", ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {"+79161234567"});
        line.setThrown(new IllegalStateException("outer", new IllegalArgumentException("Key (phone)=(+79161234567)")));

        assertThat(filter.isLoggable(line)).isTrue();

        var trace = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(trace));
        assertThat(line.getFormattedMessage()).isEqualTo("no delivery to (phone)");
        assertThat(trace.toString())
                .doesNotContain("7916")
                .contains(
                        "IllegalStateException: outer",
                        "IllegalArgumentException: Key (phone)=((phone))",
                        "PrivateLogTest");
    }
}

package dev.prilavok.returns.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How long a claim may wait, by carrier: a line of a shipped table each. */
@ApplicationScoped
class ClaimTerms {
    private static final Terms USUAL = new Terms(Duration.ofDays(180), Duration.ofDays(30));

    private record Terms(Duration file, Duration answer) {}

    private final Map<String, Terms> carriers = read();

    Instant fileBy(String carrier, Instant happened) {
        return happened.plus(carriers.getOrDefault(carrier, USUAL).file());
    }

    Instant answerBy(String carrier, Instant filed) {
        return filed.plus(carriers.getOrDefault(carrier, USUAL).answer());
    }

    private static Map<String, Terms> read() {
        try (var in = Objects.requireNonNull(ClaimTerms.class.getResourceAsStream("/returns/carriers.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> new Terms(
                                    Duration.ofDays(Long.parseLong(cells[1])),
                                    Duration.ofDays(Long.parseLong(cells[2])))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

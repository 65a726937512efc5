package dev.prilavok.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The administrator's script db/prepare.sql, with psql's quoted variables filled in. */
final class PrepareScript {
    private static final Pattern PASSWORD = Pattern.compile(":'(\\w+)_password'");

    private PrepareScript() {}

    static List<String> statements(UnaryOperator<String> passwordOf) {
        var script = PASSWORD.matcher(read()).replaceAll(found -> {
            var role = found.group(1).equals("audit") ? "audit" : "prilavok_" + found.group(1);
            return Matcher.quoteReplacement("'" + quoted(passwordOf.apply(role)) + "'");
        });
        return Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /**
     * Our own roles prove their passwords in one round of hashing instead of 4096, which every connection would pay for. Rounds slow down
     * whoever guesses, and these passwords are 192 random bits. Older tools insist on the rounds, so the auditors' role keeps them.
     */
    static List<String> quickLogins(UnaryOperator<String> passwordOf) {
        var alter = Stream.of(EmbeddedServer.SUPERUSER, "prilavok_owner", EmbeddedServer.APPLICATION)
                .map(role -> "alter role %s password '%s'".formatted(role, quoted(passwordOf.apply(role))));
        return Stream.concat(Stream.of("set scram_iterations = 1"), alter).toList();
    }

    private static String quoted(String password) {
        return password.replace("'", "''");
    }

    private static String read() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("db/prepare.sql")) {
            if (in == null) throw new IllegalStateException("db/prepare.sql is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.prilavok.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administrator's script db/prepare.sql, with psql's quoted variables filled in. */
final class PrepareScript {
    private static final Pattern PASSWORD = Pattern.compile(":'(\\w+)_password'");

    private PrepareScript() {}

    static List<String> statements(UnaryOperator<String> passwordOf) {
        var script = PASSWORD.matcher(read()).replaceAll(found -> {
            var role = found.group(1).equals("audit") ? "audit" : "prilavok_" + found.group(1);
            return Matcher.quoteReplacement("'" + passwordOf.apply(role).replace("'", "''") + "'");
        });
        return Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
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

package dev.prilavok.kernel.start;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * A command behind the jar: {@code replay factor=2}. What it sets stands in {@code commands/<name>.properties}; its arguments become
 * settings under the name that the file gives them. Whatever somebody set in another way stays.
 */
final class Commands {
    private static final String ARGUMENTS = "arguments";

    private Commands() {}

    /** Reads the command line; without a command nothing changes. */
    static void read(String... arguments) {
        if (arguments.length == 0) return;
        var command = properties(arguments[0]);
        for (var i = 1; i < arguments.length; i++) {
            var parts = arguments[i].split("=", 2);
            if (parts.length < 2) throw new IllegalArgumentException("not name=value: " + arguments[i]);
            set(command.getProperty(ARGUMENTS) + "." + parts[0], parts[1]);
        }
        command.remove(ARGUMENTS);
        command.forEach((name, value) -> set(name.toString(), value.toString()));
    }

    private static Properties properties(String command) {
        var file = command.matches("[a-z-]{2,20}") ? "/commands/" + command + ".properties" : "/commands/none";
        try (var in = Commands.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException("there is no command «" + command + "»");
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void set(String name, String value) {
        var variable = name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        if (System.getProperty(name) == null && System.getenv(variable) == null) System.setProperty(name, value);
    }
}

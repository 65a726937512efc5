package dev.prilavok.kernel.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes a cluster where there is none, and starts the server with settings that a command line cannot be argued out of. */
final class Launch {
    private Launch() {}

    /** Starts the server and returns its port. */
    static int start(Place place, Secrets secrets, boolean durable) throws IOException {
        refuseTakenPort(place.wishes());
        var logBefore = place.logLength();
        var password = secrets.passwordOf(EmbeddedServer.SUPERUSER);
        try {
            var builder = builder(place, durable).setConnectConfig("password", password);
            if (place.isFresh()) {
                Files.deleteIfExists(place.initial());
                Secrets.createPrivate(place.initial());
                Files.writeString(place.initial(), password);
                builder.setLocaleConfig("pwfile", place.initial().toString());
            }
            return builder.start().getPort();
        } catch (IOException | IllegalStateException failure) {
            throw ServerTrouble.explain(place, logBefore, failure);
        } finally {
            Files.deleteIfExists(place.initial());
            place.closeBinaries();
        }
    }

    private static EmbeddedPostgres.Builder builder(Place place, boolean durable) {
        var log = place.log().toFile();
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(place.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(place.binaries().toFile())
                .setPGStartupWait(EmbeddedServer.LONGEST_START)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setDataDirectoryCustomizer(directory -> allowOnlyPasswordsOnLoopback(directory.toPath()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und");
        place.wishes().port().ifPresent(builder::setPort);
        characters().ifPresent(name -> builder.setLocaleConfig("lc-ctype", name));
        settings(durable).forEach(builder::setServerConfig);
        return builder;
    }

    private static Map<String, String> settings(boolean durable) {
        var promise = durable ? "on" : "off";
        return Map.ofEntries(
                Map.entry("fsync", promise),
                Map.entry("synchronous_commit", promise),
                Map.entry("full_page_writes", promise),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("max_connections", "120"),
                Map.entry("shared_buffers", "192MB"),
                Map.entry("timezone", "UTC"),
                Map.entry("lc_messages", "C"),
                Map.entry("log_statement", "none"),
                Map.entry("log_parameter_max_length", "0"),
                Map.entry("log_parameter_max_length_on_error", "0"),
                // the failing statement's text may hold an address; the application logs the code of the error
                Map.entry("log_min_error_statement", "panic"),
                // nor the DETAIL line, which names the values of the row
                Map.entry("log_error_verbosity", "terse"));
    }

    private static void allowOnlyPasswordsOnLoopback(Path directory) {
        try {
            Files.writeString(
                    directory.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // PostgreSQL would say it only in its log, and whoever listens there might be taken for it.
    private static void refuseTakenPort(Wishes wishes) {
        wishes.port().ifPresent(port -> {
            try (var probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException taken) {
                throw new ServerRefused(
                        "The database's port %d is taken by another program. Leave prilavok.postgres.port unset, or choose another port."
                                .formatted(port),
                        taken);
            }
        });
    }

    // pg_trgm asks the C library what a letter is, and to plain C Cyrillic has none; each system has its own name for
    // that.
    private static Optional<String> characters() {
        var system = System.getProperty("os.name", "");
        if (system.startsWith("Linux")) return Optional.of("C.UTF-8");
        return system.startsWith("Mac") ? Optional.of("en_US.UTF-8") : Optional.empty();
    }
}

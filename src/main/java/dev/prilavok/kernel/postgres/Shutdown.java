package dev.prilavok.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Stops a server with pg_ctl, once the application has let go of it. */
final class Shutdown {
    private static final Duration POLITE = Duration.ofSeconds(12);

    private Shutdown() {}

    static void of(Place place, boolean keep, BooleanSupplier isInUse) {
        var directory = place.data();
        try {
            var pgCtl = pgCtl(place.binaries());
            if (pgCtl == null) return;
            if (keep) await(isInUse);
            stop(pgCtl, directory, keep ? "fast" : "immediate");
            if (!keep) Place.delete(place.around());
        } catch (IOException failure) {
            System.err.println(
                    "The embedded PostgreSQL on " + directory + " could not be stopped: " + failure.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    // The application ends beside this: what it still does may need a new connection, which a stopping server refuses.
    private static void await(BooleanSupplier isInUse) throws InterruptedException {
        var patience = System.nanoTime() + POLITE.toNanos();
        while (isInUse.getAsBoolean() && System.nanoTime() < patience) Thread.sleep(50);
    }

    /** Ends a server that holds nothing worth a polite end. */
    static void atOnce(Place place) throws IOException {
        var pgCtl = pgCtl(place.binaries());
        try {
            if (pgCtl != null) stop(pgCtl, place.data(), "immediate");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static int stop(Path pgCtl, Path directory, String mode) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        // pg_ctl refuses to run as root; the server itself runs in a user namespace for the same reason
        if (isRoot()) command.addAll(List.of("unshare", "-U"));
        command.addAll(List.of(pgCtl.toString(), "-D", directory.toString(), "-m", mode, "-t", "20", "-w", "stop"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : 1;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"))
                && !System.getProperty("os.name", "").startsWith("Windows");
    }

    private static @Nullable Path pgCtl(Path binaries) throws IOException {
        if (!Files.isDirectory(binaries)) return null;
        try (var files = Files.find(
                binaries, 4, (path, attributes) -> path.getFileName().toString().matches("pg_ctl(\\.exe)?"))) {
            return files.max(Comparator.comparing(path -> path.toFile().lastModified()))
                    .orElse(null);
        }
    }
}

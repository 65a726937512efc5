package dev.prilavok.kernel.postgres;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Turns the ways in which a server fails to start into one clear sentence each. */
final class ServerTrouble {
    private static final long TAIL = 8_000;

    private ServerTrouble() {}

    /** What went wrong, read from the failure and from what the server wrote since the log had this length. */
    static ServerRefused explain(Place place, long logBefore, Exception failure) {
        var directory = place.data();
        var said = (written(place.log(), logBefore) + " " + messages(failure)).toLowerCase(Locale.ROOT);
        if (mentions(said, "no space left", "disk full", "disk quota"))
            return refused("The disk that holds " + directory + " is full. Free some space and start again", failure);
        if (mentions(said, "address already in use", "could not bind"))
            return refused(
                    "The database's port is taken by another program. Leave prilavok.postgres.port unset, or choose another port",
                    failure);
        if (mentions(said, "unshare", "cannot be run as root", "\"root\" execution"))
            return refused(
                    "PostgreSQL does not run as root here, because this system closes user namespaces. Start Prilavok as an ordinary user",
                    failure);
        if (mentions(said, "administrative permissions"))
            return refused("PostgreSQL does not run as an administrator. Start Prilavok as an ordinary user", failure);
        if (mentions(
                said,
                "permission denied",
                "accessdenied",
                "operation not permitted",
                "wrong ownership",
                "could not create",
                "read-only file system"))
            return refused(
                    "The data directory " + directory
                            + " cannot be written by this user. Give it to them, or choose another"
                            + " with -Dprilavok.data=DIR",
                    failure);
        return refused(
                "The embedded PostgreSQL on " + directory + " did not start; the reason is at the end of "
                        + place.log(),
                failure);
    }

    private static boolean mentions(String said, String... words) {
        return Arrays.stream(words).anyMatch(said::contains);
    }

    private static ServerRefused refused(String sentence, Exception failure) {
        return new ServerRefused(sentence + ".", failure);
    }

    private static String messages(Throwable failure) {
        var all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            all.append(cause).append(' ');
        return all.toString();
    }

    private static String written(Path log, long since) {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.max(since, channel.size() - TAIL));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}

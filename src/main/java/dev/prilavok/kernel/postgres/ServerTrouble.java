package dev.prilavok.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Turns the ways in which a server fails to start into one clear sentence each. */
final class ServerTrouble {
    private static final long TAIL = 8_000;

    private ServerTrouble() {}

    static ServerRefused explain(Path directory, Path log, Exception failure) {
        var said = (tail(log) + " " + messages(failure)).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("disk full"))
            return refused("The disk that holds " + directory + " is full. Free some space and start again", failure);
        if (said.contains("address already in use") || said.contains("could not bind"))
            return refused(
                    "The database's port is taken by another program. Leave prilavok.postgres.port unset, or choose another port",
                    failure);
        if (said.contains("unshare")
                || said.contains("cannot be run as root")
                || said.contains("operation not permitted"))
            return refused(
                    "PostgreSQL does not run as root here, because this system closes user namespaces. Start Prilavok as an ordinary user",
                    failure);
        if (said.contains("permission denied") || said.contains("wrong ownership"))
            return refused(
                    "The data directory " + directory
                            + " cannot be written by this user. Give it to them, or choose another"
                            + " with -Dprilavok.data=DIR",
                    failure);
        return refused(
                "The embedded PostgreSQL on " + directory + " did not start; the reason is at the end of " + log,
                failure);
    }

    private static ServerRefused refused(String sentence, Exception failure) {
        return new ServerRefused(sentence + ".", failure);
    }

    private static String messages(Throwable failure) {
        var all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            all.append(cause.getMessage()).append(' ');
        return all.toString();
    }

    private static String tail(Path log) {
        try {
            if (!Files.exists(log)) return "";
            var text = Files.readString(log);
            return text.substring((int) Math.max(0, text.length() - TAIL));
        } catch (IOException unreadable) {
            return "";
        }
    }
}

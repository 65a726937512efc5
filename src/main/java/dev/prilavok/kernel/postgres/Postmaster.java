package dev.prilavok.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code postmaster.pid} says: line 1 is the process, line 4 the port. */
record Postmaster(long pid, int port) {
    private static final int PORT_LINE = 3;

    static Optional<Postmaster> read(Path dataDirectory) {
        var file = dataDirectory.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) return Optional.empty();
            var lines = Files.readAllLines(file);
            if (lines.size() <= PORT_LINE) return Optional.empty();
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).trim()),
                    Integer.parseInt(lines.get(PORT_LINE).trim())));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The process lives and listens; a process number alone may belong to somebody else after a reboot. */
    boolean isAlive() {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) return false;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobodyListens) {
            return false;
        }
    }
}

package dev.prilavok.kernel.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on this machine, counts who comes, and answers whatever it was told to, well-formed or not. */
public final class PlainServer implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile String heard = "";

    public PlainServer() throws IOException {
        var porter = new Thread(this::serve, "plain server");
        porter.setDaemon(true);
        porter.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    public void answers(String path, String answer) {
        answers.put(path, answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    public int connections() {
        return connections.get();
    }

    public String heard() {
        return heard;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                connections.incrementAndGet();
                var talk = new Thread(() -> talk(visitor));
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket visitor) {
        try {
            var buffer = new byte[16 * 1024];
            for (var count = visitor.getInputStream().read(buffer);
                    count > 0;
                    count = visitor.getInputStream().read(buffer)) {
                heard = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
                var answer = answers.get(heard.split(" ")[1]);
                if (answer == null)
                    answer =
                            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
                visitor.getOutputStream().write(answer);
                visitor.getOutputStream().flush();
            }
        } catch (IOException gone) {
            // whoever came has left
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

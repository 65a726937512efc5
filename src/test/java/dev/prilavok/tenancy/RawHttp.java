package dev.prilavok.tenancy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/** One request written byte by byte, as no client library would send it. */
final class RawHttp {
    private RawHttp() {}

    /** Status, headers and body of an answer. */
    record Answer(int status, List<String> headers, String body) {
        String header(String name) {
            return headers.stream()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT)
                            .startsWith(name.toLowerCase(java.util.Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        String all() {
            return String.join("\n", headers) + "\n" + body;
        }
    }

    /** Sends lines and an empty one; the answer is read to the end of the connection. */
    static Answer send(int port, String... lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        }
    }

    private static Answer read(String answer) {
        if (answer.isEmpty()) return new Answer(0, List.of(), "");
        var end = answer.indexOf("\r\n\r\n");
        var head = answer.substring(0, end).split("\r\n");
        return new Answer(
                Integer.parseInt(head[0].split(" ")[1]),
                List.of(head).subList(1, head.length),
                new String(answer.substring(end + 4).getBytes(ISO_8859_1), UTF_8));
    }
}

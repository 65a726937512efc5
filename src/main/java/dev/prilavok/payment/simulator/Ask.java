package dev.prilavok.payment.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One question to an acted provider. */
record Ask(String method, String path, String body, Map<String, String> headers) {
    /** What it answers. */
    record Reply(int status, String type, String body) {
        static Reply json(int status, Object body) {
            return new Reply(status, "application/json", body.toString());
        }

        static Reply html(int status, String body) {
            return new Reply(status, "text/html; charset=UTF-8", body);
        }

        static Reply to(String address) {
            return new Reply(303, address, "");
        }
    }

    /** Answers questions. */
    interface Desk {
        Reply answer(Ask ask) throws IOException;
    }

    static Ask of(HttpExchange exchange, String prefix) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return new Ask(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(prefix.length()),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                headers);
    }

    boolean isPost(String start) {
        return method.equals("POST") && path.startsWith(start);
    }

    /** The part of the address after this beginning, up to the next slash. */
    String after(String start) {
        var rest = path.substring(start.length());
        var end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    /** The form that was sent. */
    Map<String, String> form() {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : body.split("&")) {
            var cut = pair.indexOf('=');
            if (cut > 0)
                pairs.put(
                        URLDecoder.decode(pair.substring(0, cut), UTF_8),
                        URLDecoder.decode(pair.substring(cut + 1), UTF_8));
        }
        return pairs;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}

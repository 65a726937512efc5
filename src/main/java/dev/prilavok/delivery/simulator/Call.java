package dev.prilavok.delivery.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question to an acted carrier. */
record Call(String method, String path, Map<String, String> query, String body, Map<String, String> headers) {
    /** What it answers. */
    record Reply(int status, String type, byte[] body) {
        static Reply json(int status, Object body) {
            return text(status, "application/json", body.toString());
        }

        static Reply text(int status, String type, String body) {
            return new Reply(status, type, body.getBytes(UTF_8));
        }
    }

    /** Answers questions. */
    interface Desk {
        Reply answer(Call call) throws IOException;
    }

    static Call of(HttpExchange exchange, String prefix) throws IOException {
        var uri = exchange.getRequestURI();
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        return new Call(
                exchange.getRequestMethod(),
                uri.getPath().substring(prefix.length()),
                pairs(uri.getRawQuery()),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                headers);
    }

    static Map<String, String> pairs(@Nullable String text) {
        var pairs = new HashMap<String, String>();
        if (text == null) return pairs;
        for (var pair : text.split("&")) {
            var cut = pair.indexOf('=');
            if (cut > 0) pairs.put(pair.substring(0, cut), URLDecoder.decode(pair.substring(cut + 1), UTF_8));
        }
        return pairs;
    }

    boolean is(String wantedMethod, String start) {
        return method.equals(wantedMethod) && path.startsWith(start);
    }

    /** The part of the address after this beginning, up to the next slash. */
    String after(String start) {
        var rest = path.substring(start.length());
        var end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}

package dev.prilavok.kernel.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an address outside answered.
 *
 * @param headers by their names in small letters, the first of each
 */
public record WebAnswer(int status, Map<String, String> headers, byte[] body) {
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    boolean isRedirect() {
        return (status > 300 && status < 304 || status == 307 || status == 308) && headers.containsKey("location");
    }
}

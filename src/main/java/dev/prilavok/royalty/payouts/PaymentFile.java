package dev.prilavok.royalty.payouts;

import java.nio.charset.Charset;
import java.util.Locale;

/** A way to write payment orders for a bank. */
enum PaymentFile {
    /** The exchange format of 1C that every Russian bank's client reads. */
    CLIENT_BANK("txt", "text/plain", Charset.forName("windows-1251")),
    /** ISO 20022, customer credit transfer initiation. */
    PAIN("xml", "application/xml", java.nio.charset.StandardCharsets.UTF_8);

    private final String ending;
    private final String type;
    private final Charset charset;

    PaymentFile(String ending, String type, Charset charset) {
        this.ending = ending;
        this.type = type;
        this.charset = charset;
    }

    String ending() {
        return ending;
    }

    String contentType() {
        return type + ";charset=" + charset.name().toLowerCase(Locale.ROOT);
    }

    byte[] bytes(String text) {
        return text.getBytes(charset);
    }
}

package dev.prilavok.customer;

import java.util.UUID;

/**
 * The exact words that a buyer is shown, numbered as they change.
 *
 * @param kind the purpose of a consent, or OFFER
 * @param hash SHA-256 of the words
 * @param own whether the shop wrote a page of its own; otherwise the text is one plain sentence
 */
public record ConsentText(UUID id, String kind, int version, String hash, String title, String text, boolean own) {
    ConsentText shown(String under, boolean ofTheShop) {
        return new ConsentText(id, kind, version, hash, under, text, ofTheShop);
    }
}

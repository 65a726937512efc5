package dev.prilavok.identity;

import java.util.List;

/**
 * What waits for people of head office behind a place of the menu; rooms above answer for their own, and only those who see the place
 * are told. Asked in the scope of the network, once for the first page.
 */
public interface Errands {
    /** The key of the place. */
    String place();

    /** What waits; nothing where nothing does. */
    List<Errand> open(ErrandMessages say);

    /**
     * Something to do.
     *
     * @param what in words, without the number
     * @param url where it is done
     * @param late whether it waits for too long
     */
    record Errand(String what, int count, String url, boolean late) {
        /** One errand, none for a count of nothing. */
        public static List<Errand> of(String what, int count, String url) {
            return of(what, count, url, false);
        }

        public static List<Errand> of(String what, int count, String url, boolean late) {
            return count == 0 ? List.of() : List.of(new Errand(what, count, url, late));
        }
    }
}

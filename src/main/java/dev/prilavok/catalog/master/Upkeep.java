package dev.prilavok.catalog.master;

import java.util.UUID;

/** Makes what follows from products follow again: their words for the search, whether they are shown, the version of the catalogue. */
public interface Upkeep {
    void refresh(UUID... products);
}

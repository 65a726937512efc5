package dev.prilavok.catalog.pictures;

import java.nio.file.Path;
import java.util.Optional;

/** Where files lie that never change: each appears whole or not at all. */
interface Vault {
    /** The file as one of this machine. */
    Optional<Path> find(String name);

    void put(String name, byte[] content);
}

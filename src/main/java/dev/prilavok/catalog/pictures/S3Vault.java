package dev.prilavok.catalog.pictures;

import java.nio.file.Path;
import java.util.Optional;

/** Files in a store elsewhere, read through a directory here: what was asked for once is not fetched again. */
record S3Vault(DirectoryVault here, S3 store) implements Vault {
    @Override
    public Optional<Path> find(String name) {
        var near = here.find(name);
        if (near.isPresent()) return near;
        store.get(name).ifPresent(bytes -> here.put(name, bytes));
        return here.find(name);
    }

    // First there, then here: what lies only here would be missing on every other replica.
    @Override
    public void put(String name, byte[] content) {
        store.put(name, content);
        here.put(name, content);
    }
}

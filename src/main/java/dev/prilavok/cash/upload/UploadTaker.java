package dev.prilavok.cash.upload;

/** Takes a table in once it is known what its columns hold. Implementations are beans; network scope. */
public interface UploadTaker {
    UploadKind kind();

    /**
     * Reads it.
     *
     * @return the address of what came of it
     * @throws dev.prilavok.kernel.Refusal when nothing of it can be read
     */
    String take(Upload upload, MappedTable table, String by);
}

package dev.prilavok.kernel.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;

/** Where a server lives: the data directory, and beside it its passwords, log, lock and unpacked binaries. */
record Place(Path data, Wishes wishes) {
    static final String MAJOR = "18";

    /** The folder around the data. */
    Path around() {
        return data.resolveSibling("");
    }

    Path secrets() {
        return beside(".secrets");
    }

    Path log() {
        return beside(".log");
    }

    long logLength() {
        return log().toFile().length();
    }

    /** The superuser's password for initdb, there for a moment. */
    Path initial() {
        return beside(".initial");
    }

    /** Lies there until the first start is through: a directory with this mark has never held anybody's data. */
    Path unfinished() {
        return beside(".unfinished");
    }

    /** Binaries of one's own, or those that several test runs share. */
    Path binaries() {
        return wishes.binaries().orElse(data.resolveSibling("pg-bin")).toAbsolutePath();
    }

    private Path beside(String ending) {
        return data.resolveSibling(data.getFileName() + ending);
    }

    boolean isFresh() {
        return !Files.exists(data.resolve("PG_VERSION"));
    }

    /** The folder around the data, closed to everybody else when it is made here. */
    void makeRoom() throws IOException {
        if (!Files.isDirectory(around())) privateDirectory(around());
        closeBinaries();
        if (!Files.exists(log())) Secrets.createPrivate(log());
    }

    /** Closes the folder of the binaries to everybody else; the unpacker lets them write there. */
    void closeBinaries() throws IOException {
        privateDirectory(binaries());
    }

    private static void privateDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    // Held until the JVM ends, however it ends: the operating system lets go of it. A reloaded class would forget that
    // this
    // JVM has it, so a property remembers.
    void lock() throws IOException {
        var key = "prilavok.postgres-lock." + data;
        if (System.getProperty(key) != null) return;
        var channel = FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new ServerRefused("Another Prilavok is running on the data directory " + data
                    + ". Stop it, or give this one its own with -Dprilavok.data=DIR.");
        }
        hold(channel);
        System.setProperty(key, "held");
    }

    // A channel that nobody holds is collected and lets go early; a thread that sleeps to the end holds it for good.
    private static void hold(FileChannel channel) {
        var holder = new Thread(
                () -> {
                    while (channel.isOpen()) LockSupport.park(channel);
                },
                "postgres-lock");
        holder.setDaemon(true);
        holder.start();
    }

    void refuseOtherMajor() throws IOException {
        if (isFresh()) return;
        var major = Files.readString(data.resolve("PG_VERSION")).trim();
        if (!major.equals(MAJOR))
            throw new ServerRefused(
                    "The data directory %s was made by PostgreSQL %s, and this Prilavok brings PostgreSQL %s. Restore a backup"
                                    .formatted(data, major, MAJOR)
                            + " into an empty directory, or run that server yourself and set QUARKUS_DATASOURCE_JDBC_URL.");
    }

    /** Clears what a first start left when it was killed half way: a data directory without a database, binaries cut short. */
    void clearUnfinished() throws IOException {
        if (Files.exists(unfinished())) {
            if (Files.exists(data)) delete(data);
            Files.delete(unfinished());
        }
        if (!binaries().equals(data.resolveSibling("pg-bin").toAbsolutePath()) || !Files.isDirectory(binaries()))
            return;
        try (var unpacked = Files.list(binaries())) {
            for (var version : unpacked.filter(folder -> !Files.exists(folder.resolve(".exists")))
                    .toList()) delete(version);
        }
    }

    static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}

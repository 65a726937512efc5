package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.ARCHIVE;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.ARCHIVE_BOMB;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.ARCHIVE_BROKEN;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes a feed out of its package while it is read. A package that holds far more than it weighs is a bomb and is put down. */
final class Unpacked {
    private static final long MOST = 4L << 30;
    /** Below this nothing is suspicious. */
    private static final long HARMLESS = 16L << 20;
    /** Real feeds shrink ten to thirty times. */
    private static final long MOST_TIMES = 200;

    private Unpacked() {}

    /** Zip files begin with these letters; tables of Excel are zip files, too. */
    static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    static boolean isGzip(byte[] head) {
        return head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    static InputStream gzip(InputStream file, LongSupplier packed) {
        try {
            return new Guarded(new GZIPInputStream(file, 64 * 1024), packed);
        } catch (IOException broken) {
            throw new ImportGivenUp(ARCHIVE_BROKEN);
        }
    }

    /**
     * The first entry of a zip file that is wanted.
     *
     * @throws ImportGivenUp when there is none
     */
    static InputStream zip(InputStream file, LongSupplier packed, Predicate<ZipEntry> wanted) {
        var zip = new ZipInputStream(new BufferedInputStream(file, 64 * 1024));
        var guarded = new Guarded(zip, packed);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.test(entry)) return guarded;
                guarded.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ImportGivenUp(ARCHIVE_BROKEN);
        }
        throw new ImportGivenUp(ARCHIVE);
    }

    /** Takes what can be done with a file of a package. */
    interface Takes {
        void take(String name, InputStream content) throws IOException;
    }

    /** Goes through the wanted files of a zip file once. */
    static void each(InputStream file, LongSupplier packed, Predicate<ZipEntry> wanted, Takes takes) {
        var zip = new ZipInputStream(new BufferedInputStream(file, 64 * 1024));
        var guarded = new Guarded(zip, packed);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.test(entry)) takes.take(entry.getName(), guarded);
                guarded.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ImportGivenUp(ARCHIVE_BROKEN);
        }
    }

    /** A file in a zip file that may be a feed. */
    static boolean isFeed(ZipEntry entry) {
        var name = entry.getName().toLowerCase(java.util.Locale.ROOT);
        return !entry.isDirectory() && !name.startsWith("__macosx") && name.matches(".*\\.(xml|yml|csv|tsv|txt)");
    }

    /** Counts what comes out. */
    static final class Guarded extends FilterInputStream {
        private final LongSupplier packed;
        private long out;

        Guarded(InputStream inflated, LongSupplier packed) {
            super(inflated);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                var count = in.read(into, from, most);
                if (count > 0) out += count;
                if (out > MOST || (out > HARMLESS && out > MOST_TIMES * packed.getAsLong()))
                    throw new ImportGivenUp(ARCHIVE_BOMB);
                return count;
            } catch (ZipException | EOFException broken) {
                throw new ImportGivenUp(ARCHIVE_BROKEN);
            }
        }
    }
}

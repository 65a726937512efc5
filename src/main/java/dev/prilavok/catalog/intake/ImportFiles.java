package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/** Files of imports, kept in pieces in the database, so that any replica can read them and a restart loses none. */
@ApplicationScoped
class ImportFiles {
    private final Sql sql;
    private final Scope scope;

    ImportFiles(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Keeps a file; returns its length. */
    long keep(UUID id, InputStream file) {
        try {
            var length = 0L;
            var number = 0;
            for (var piece = file.readNBytes(ImportFile.CHUNK);
                    piece.length > 0;
                    piece = file.readNBytes(ImportFile.CHUNK)) {
                add(id, number++, piece);
                length += piece.length;
            }
            return length;
        } catch (IOException gone) {
            throw new ImportGivenUp(LOST);
        }
    }

    void add(UUID id, int number, byte[] piece) {
        sql.change("insert into catalogue_import_chunk (import_id, number, bytes) values (?, ?, ?)", id, number, piece);
    }

    /** Opens the file from its beginning; each piece is read in a transaction of its own. */
    ImportFile open(UUID id, String place) {
        if (!place.startsWith(ImportPictures.BUNDLED))
            return new ImportFile(number -> scope.network(() -> piece(id, number)));
        var bundled = bundled(place);
        return new ImportFile(number -> piece(bundled));
    }

    /** Gives the file of a trial to the import that carries it out. */
    void pass(UUID from, UUID to) {
        sql.change("update catalogue_import_chunk set import_id = ? where import_id = ?", to, from);
    }

    void forget(UUID id) {
        sql.change("delete from catalogue_import_chunk where import_id = ?", id);
        sql.change("update catalogue_import set file_kept = false where id = ?", id);
    }

    private Optional<byte[]> piece(UUID id, int number) {
        return sql.one(
                "select bytes from catalogue_import_chunk where import_id = ? and number = ?",
                row -> row.getBytes("bytes"),
                id,
                number);
    }

    static InputStream bundled(String place) {
        var path = place.substring(ImportPictures.BUNDLED.length());
        var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
        if (file == null) throw new ImportGivenUp(LOST);
        return file;
    }

    static long bundledSize(String place) {
        try (var file = bundled(place)) {
            return file.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new ImportGivenUp(LOST);
        }
    }

    private static Optional<byte[]> piece(InputStream bundled) {
        try {
            var bytes = bundled.readNBytes(ImportFile.CHUNK);
            return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
        } catch (IOException broken) {
            throw new ImportGivenUp(LOST);
        }
    }
}

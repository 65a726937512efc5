package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.PictureStore;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Pictures that 1C has sent beside its files, each alone or all in a package. */
@ApplicationScoped
class SentPictures {
    private static final int MOST_BYTES = 25 << 20;
    private static final int MOST_OF_A_PACKAGE = 20_000;
    private static final Pattern PICTURE =
            Pattern.compile(".*\\.(jpe?g|png|gif|bmp|webp)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Where 1C puts pictures; what stands before it in a package is the package's own folder. */
    private static final String FOLDER = "import_files/";

    private final Sql sql;
    private final Scope scope;
    private final PictureStore store;
    private final PictureSources sources;

    SentPictures(Sql sql, Scope scope, PictureStore store, PictureSources sources) {
        this.sql = sql;
        this.scope = scope;
        this.store = store;
        this.sources = sources;
    }

    static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }

    WebPicture.Got get(PictureSource source) throws WebPicture.NotGot {
        var path = source.address().substring(PictureSource.SENT.length());
        try {
            var file = sent(path);
            if (file.isPresent()) return new WebPicture.Got(store.keep(file.get()), null, null);
            // a later exchange speaks of goods and sends only what is new of their pictures
            if (source.hash() != null) return new WebPicture.Got(null, null, null);
            throw new WebPicture.NotGot(PictureTrouble.notSent());
        } catch (PictureRefused refused) {
            throw new WebPicture.NotGot(PictureTrouble.of(refused));
        }
    }

    /** Forgets the file: if it comes again it is another one. */
    void taken(PictureSource source) {
        sql.change("delete from exchange_file where name = ?", source.address().substring(PictureSource.SENT.length()));
    }

    /** Takes packages apart whose visit has gone on to its imports, so that they are whole. */
    void unpack() {
        var packages = scope.network(() ->
                sql.list("""
                select f.session_id, f.name from exchange_file f
                where f.number = 0 and f.name ilike '%.zip' and not f.unpacked
                    and exists (select 1 from catalogue_import i where i.session_id = f.session_id)""", row -> new Sent(row.getObject("session_id", UUID.class), row.getString("name"))));
        for (var one : packages) {
            // marked first: a broken package is broken the next time, too
            scope.network(() -> sql.change(
                    "update exchange_file set unpacked = true where session_id = ? and name = ? and number = 0",
                    one.session,
                    one.name));
            unpack(one);
        }
    }

    private record Sent(UUID session, String name) {}

    private void unpack(Sent zip) {
        var file = open(zip);
        var left = new int[] {MOST_OF_A_PACKAGE};
        try {
            Unpacked.each(
                    file,
                    file::position,
                    entry -> !entry.isDirectory() && isPicture(entry.getName()) && left[0]-- > 0,
                    (name, content) -> keep(zip.session, path(name), content));
        } catch (ImportGivenUp broken) {
            // what came before the bad place is kept; the rest is missed in the report of its import
        }
    }

    private void keep(UUID session, String path, InputStream content) throws IOException {
        var picture = content.readNBytes(MOST_BYTES + 1);
        if (picture.length > MOST_BYTES || path.length() > 255 || path.indexOf('\0') >= 0) return;
        scope.network(() -> {
            sql.change("""
                    insert into exchange_file (session_id, name, number, bytes) values (?, ?, 0, ?)
                    on conflict (session_id, name, number) do update set bytes = excluded.bytes""", session, path, picture);
            sources.arrives(path, Duration.ZERO);
        });
    }

    private static String path(String entry) {
        var plain = entry.replace('\\', '/');
        return plain.substring(Math.max(0, plain.indexOf(FOLDER)));
    }

    private Optional<byte[]> sent(String path) throws PictureRefused {
        var found = scope.network(() ->
                sql.one("""
                select f.session_id, f.name from exchange_file f join exchange_session s on s.id = f.session_id
                where f.name = ? order by s.created_at desc limit 1""", row -> new Sent(row.getObject("session_id", UUID.class), row.getString("name")), path));
        if (found.isEmpty()) return Optional.empty();
        try {
            // one byte more than the store takes, so that it can say so
            return Optional.of(open(found.get()).readNBytes(MOST_BYTES + 1));
        } catch (IOException broken) {
            throw new PictureRefused(PictureRefused.Reason.BROKEN);
        }
    }

    private ImportFile open(Sent sent) {
        return new ImportFile(number -> scope.network(() -> sql.one(
                "select bytes from exchange_file where session_id = ? and name = ? and number = ?",
                row -> row.getBytes("bytes"),
                sent.session,
                sent.name,
                number)));
    }
}

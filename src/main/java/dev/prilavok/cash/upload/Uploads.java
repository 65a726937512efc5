package dev.prilavok.cash.upload;

import dev.prilavok.catalog.intake.SmallTable;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tables that people send: kept, their columns understood, then taken in by those who know what they mean. Network scope. */
@ApplicationScoped
public class Uploads {
    private static final int MOST_ROWS = 50_000;
    private static final long LARGEST = 20L << 20;

    private final UploadRows rows;
    private final Clock clock;
    private final Map<UploadKind, UploadTaker> takers = new EnumMap<>(UploadKind.class);

    Uploads(UploadRows rows, Clock clock, @All List<UploadTaker> takers) {
        this.rows = rows;
        this.clock = clock;
        takers.forEach(taker -> this.takers.put(taker.kind(), taker));
    }

    /**
     * Keeps a file.
     *
     * @throws UploadRefused when it is empty or too large
     */
    @Transactional
    public Upload keep(UploadKind kind, String name, byte[] bytes, Map<String, String> said, String by) {
        if (bytes.length == 0) throw UploadRefused.empty();
        if (bytes.length > LARGEST) throw UploadRefused.tooLarge();
        var upload = new Upload(Ids.next(), kind, tail(name), bytes, said, by, clock.instant());
        rows.insert(upload);
        return upload;
    }

    private static String tail(String name) {
        return name.substring(Math.max(0, name.length() - 200));
    }

    /**
     * Takes a table in when it is clear what its columns hold: by a map made for the same columns, or by their names.
     *
     * @return where to go on: to what came of it, or to the question what the columns are
     */
    @Transactional
    public String read(Upload upload, String by) {
        var table = table(upload);
        var map = map(upload.kind(), table.header());
        if (!map.missing(upload.kind()).isEmpty()) return "/office/uploads/" + upload.id();
        return taker(upload.kind()).take(upload, new MappedTable(table, map), by);
    }

    /** Takes a table in by a person's word on its columns, and keeps that for the next time. */
    @Transactional
    public String read(UUID id, String name, List<UploadField> fields, String by) {
        var upload = find(id);
        var table = table(upload);
        if (fields.size() != table.header().size()) throw UploadRefused.columns();
        var map = new UploadMap(table.header(), fields);
        if (!map.missing(upload.kind()).isEmpty()) throw UploadRefused.columns();
        if (!name.isBlank()) rows.keep(upload.kind(), name.strip(), map, by, clock.instant());
        return taker(upload.kind()).take(upload, new MappedTable(table, map), by);
    }

    /**
     * A file by id.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public Upload find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("upload"));
    }

    /** How its columns would be read. */
    UploadMap map(UploadKind kind, List<String> header) {
        return rows.made(kind, header).orElseGet(() -> UploadMap.guessed(kind, header));
    }

    /** The table in a file. */
    SmallTable table(Upload upload) {
        try {
            var file = Files.createTempFile("upload", ".table");
            try {
                Files.write(file, upload.bytes());
                return SmallTable.of(file, MOST_ROWS);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a table cannot be read", failure);
        }
    }

    private UploadTaker taker(UploadKind kind) {
        var taker = takers.get(kind);
        if (taker == null) throw new NotFound("upload");
        return taker;
    }
}

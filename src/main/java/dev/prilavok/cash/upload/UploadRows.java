package dev.prilavok.cash.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files and column maps as rows of the network. */
@ApplicationScoped
class UploadRows {
    private static final TypeReference<Map<String, String>> SAID = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    UploadRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void insert(Upload upload) {
        sql.change(
                "insert into cash_upload (id, purpose, file_name, hash, bytes, said, by_name, at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                upload.id(),
                upload.kind(),
                upload.name(),
                Sha256.hex(upload.bytes()),
                upload.bytes(),
                write(upload.said()),
                upload.by(),
                upload.at());
    }

    Optional<Upload> find(UUID id) {
        return sql.one("select * from cash_upload where id = ?", this::upload, id);
    }

    /** The latest map made for the same columns, in whatever order. */
    Optional<UploadMap> made(UploadKind kind, List<String> headers) {
        return sql
                .list(
                        "select headers, fields from cash_column_map where purpose = ? order by at desc, id desc limit 200",
                        UploadRows::map,
                        kind)
                .stream()
                .filter(map ->
                        map.headers().size() == headers.size() && map.headers().containsAll(headers))
                .findFirst()
                .map(map -> new UploadMap(
                        headers,
                        headers.stream()
                                .map(header -> map.fields().get(map.headers().indexOf(header)))
                                .toList()));
    }

    /** Keeps a map under its name; the one that had the name is replaced. */
    void keep(UploadKind kind, String name, UploadMap map, String by, Instant now) {
        sql.change(
                """
                insert into cash_column_map (id, purpose, name, headers, fields, by_name, at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (purpose, name) do update set headers = excluded.headers, fields = excluded.fields,
                    by_name = excluded.by_name, at = excluded.at""",
                Ids.next(),
                kind,
                name,
                map.headers().toArray(String[]::new),
                map.fields().stream().map(Enum::name).toArray(String[]::new),
                by,
                now);
    }

    private static UploadMap map(ResultSet row) throws SQLException {
        return new UploadMap(
                Sql.texts(row, "headers"),
                Sql.texts(row, "fields").stream().map(UploadField::valueOf).toList());
    }

    private Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                UploadKind.valueOf(row.getString("purpose")),
                row.getString("file_name"),
                row.getBytes("bytes"),
                read(row.getString("said")),
                row.getString("by_name"),
                Sql.instant(row, "at"));
    }

    private String write(Map<String, String> said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("words cannot be written", impossible);
        }
    }

    private Map<String, String> read(String stored) {
        try {
            return json.readValue(stored, SAID);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("words cannot be read", impossible);
        }
    }
}

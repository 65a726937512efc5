package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads a picture of the store from the columns hash, width, height, widths, dominant, webp. */
final class PictureRow {
    private PictureRow() {}

    static @Nullable Picture of(ResultSet row, String name, String colour) throws SQLException {
        var hash = row.getString("hash");
        if (hash == null) return null;
        return new Picture(
                hash,
                row.getInt("width"),
                row.getInt("height"),
                Sql.integers(row, "widths").stream().sorted().toList(),
                row.getString("dominant"),
                colour.isBlank() ? name : name + ", " + colour,
                row.getBoolean("webp"));
    }
}

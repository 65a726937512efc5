package dev.prilavok.stock;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Slice;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The journal of the stock, newest first. Ids of operations are ordered by time, so the whole of it is read along its key. */
@ApplicationScoped
class StockJournal {
    private static final String SELECT =
            "select sku, at, what, owner, quantity, from_state, to_state, document, reason, operation, leg from stock_journal where ";

    private final AgroalDataSource database;

    StockJournal(AgroalDataSource database) {
        this.database = database;
    }

    private record Kept(StockMove move, UUID operation, int leg) {}

    Slice<StockMove> moves(Sku sku, @Nullable String cursor, int size) {
        return read(
                SELECT + "sku = ? " + (cursor == null ? "" : "and (at, operation, owner, leg) < (?, ?, ?, ?) ")
                        + "order by at desc, operation desc, owner desc, leg desc limit ?",
                size,
                last -> Cursor.encode(last.move.at(), last.operation, last.move.owner(), last.leg),
                select -> {
                    select.setString(1, sku.value());
                    if (cursor == null) return 2;
                    var keys = Cursor.decode(cursor, 4);
                    select.setObject(2, OffsetDateTime.parse(keys.get(0)));
                    select.setObject(3, UUID.fromString(keys.get(1)));
                    select.setObject(4, UUID.fromString(keys.get(2)));
                    select.setInt(5, Integer.parseInt(keys.get(3)));
                    return 6;
                });
    }

    Slice<StockMove> all(@Nullable String cursor, int size) {
        return read(
                SELECT + (cursor == null ? "true " : "(operation, owner, sku, leg) < (?, ?, ?, ?) ")
                        + "order by operation desc, owner desc, sku desc, leg desc limit ?",
                size,
                last -> Cursor.encode(last.operation, last.move.owner(), last.move.sku(), last.leg),
                select -> {
                    if (cursor == null) return 1;
                    var keys = Cursor.decode(cursor, 4);
                    select.setObject(1, UUID.fromString(keys.get(0)));
                    select.setObject(2, UUID.fromString(keys.get(1)));
                    select.setString(3, keys.get(2));
                    select.setInt(4, Integer.parseInt(keys.get(3)));
                    return 5;
                });
    }

    private interface Binding {
        /** Binds what the question needs and says which parameter comes next. */
        int bind(PreparedStatement select) throws SQLException;
    }

    private Slice<StockMove> read(
            String question, int size, java.util.function.Function<Kept, String> cursor, Binding binding) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(question)) {
            select.setInt(binding.bind(select), size + 1);
            try (var rows = select.executeQuery()) {
                var moves = new ArrayList<Kept>();
                while (rows.next()) moves.add(new Kept(move(rows), rows.getObject(10, UUID.class), rows.getInt(11)));
                return Slice.of(moves, size, cursor).map(Kept::move);
            }
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw new BadRequest("cursor");
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    private static StockMove move(ResultSet row) throws SQLException {
        return new StockMove(
                new Sku(row.getString(1)),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                StockMove.What.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}

package dev.prilavok.fulfilment;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.UUID;

/** Lists of parcels by their promise: whoever was promised first comes first. */
@ApplicationScoped
class ParcelLists {
    private final ParcelRows rows;

    ParcelLists(ParcelRows rows) {
        this.rows = rows;
    }

    Slice<ParcelView> list(ParcelQuery query) {
        var where = new StringBuilder("true");
        var values = new ArrayList<Object>();
        if (!query.states().isEmpty())
            and(
                    where,
                    values,
                    "state = any (?)",
                    query.states().stream().map(ParcelState::name).toArray(String[]::new));
        if (query.shop() != null) and(where, values, "shop_id = ?", query.shop().value());
        if (query.carrier() != null) and(where, values, "carrier = ?", query.carrier());
        if (query.promisedTo() != null) and(where, values, "promised_to = ?", query.promisedTo());
        if (query.promisedBefore() != null) and(where, values, "promised_to < ?", query.promisedBefore());
        if (query.cursor() != null) after(where, values, query.cursor());
        where.append(" order by promised_to, id limit ?");
        values.add(query.size() + 1);
        var found = rows.whole(where.toString(), values.toArray());
        return Slice.of(found, query.size(), last -> Cursor.encode(last.promisedTo(), last.id()));
    }

    private static void and(StringBuilder where, ArrayList<Object> values, String condition, Object value) {
        where.append(" and ").append(condition);
        values.add(value);
    }

    private static void after(StringBuilder where, ArrayList<Object> values, String cursor) {
        var parts = Cursor.decode(cursor, 2);
        try {
            values.add(LocalDate.parse(parts.get(0)));
            values.add(UUID.fromString(parts.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw new BadRequest("cursor");
        }
        where.append(" and (promised_to, id) > (?, ?)");
    }
}

package dev.prilavok.catalog;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import java.util.UUID;

/** Where a product stands in a sorted list; ends of pages are told by it. */
record Spot(long key, UUID id) implements Comparable<Spot> {
    static Spot of(String cursor) {
        var keys = Cursor.decode(cursor, 2);
        try {
            return new Spot(Long.parseLong(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (IllegalArgumentException forged) {
            throw new BadRequest("cursor");
        }
    }

    String cursor() {
        return Cursor.encode(key, id);
    }

    /** A count in a cursor; never negative. */
    static long number(String key) {
        try {
            return Math.max(0, Long.parseLong(key));
        } catch (NumberFormatException forged) {
            throw new BadRequest("cursor");
        }
    }

    @Override
    public int compareTo(Spot other) {
        return key != other.key ? Long.compare(key, other.key) : id.compareTo(other.id);
    }
}

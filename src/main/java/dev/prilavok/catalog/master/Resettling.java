package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves goods to the section that their supplier's section leads to; where a person chose a section of their own, it stays. */
@ApplicationScoped
public class Resettling {
    private static final String NEXT = """
            select p.id, p.category_id, coalesce(c.leads_to, c.id) as next from product p join category c on c.id = p.told_category
            where p.told_category = ? and p.category_id <> coalesce(c.leads_to, c.id) and p.merged_into is null and not exists (
                select 1 from hand_kept k where k.product_id = p.id and k.field = 'category' and k.decided is distinct from 'TAKEN')
            order by p.id limit ?""";

    private final Sql sql;
    private final Masters masters;

    Resettling(Sql sql, Masters masters) {
        this.sql = sql;
        this.masters = masters;
    }

    private record Move(UUID product, UUID from, UUID to) {}

    /** Moves so many goods of a supplier's section; returns how many there were to move. */
    public int move(UUID told, int most, String by, @Nullable String why) {
        var moves = sql.list(
                NEXT,
                row -> new Move(
                        row.getObject("id", UUID.class),
                        row.getObject("category_id", UUID.class),
                        row.getObject("next", UUID.class)),
                told,
                most);
        for (var move : moves)
            masters.adopt(
                    move.product,
                    Map.of(Field.CATEGORY.key(), new Change(move.from.toString(), move.to.toString())),
                    Cause.byHand(Origin.CONSOLE, by, why));
        return moves.size();
    }
}

package dev.prilavok.fulfilment.packing;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which packing broke: parcels that a carrier called damaged, or whose things came back damaged by the way. */
@ApplicationScoped
class DamageRows {
    private final Sql sql;

    DamageRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * What was packed by a version of a recipe.
     *
     * @param since when the version began; absent for the one that the system came with
     */
    record Rate(
            String nameRu,
            String nameEn,
            int version,
            @Nullable Instant since,
            int packed,
            int damaged) {
        String percent(Locale locale) {
            var format = NumberFormat.getPercentInstance(locale);
            format.setMaximumFractionDigits(1);
            return format.format((double) damaged / packed);
        }
    }

    /** Parcels packed from one moment up to another, by recipe and version, the newest version first; in the network's scope. */
    List<Rate> between(Instant from, Instant to) {
        return sql.list(
                """
                select r.name_ru, r.name_en, d.recipe_version, c.at, count(*) packed,
                    count(*) filter (where
                        exists (select 1 from parcel_step s where s.shop_id = d.shop_id and s.parcel_id = d.parcel_id
                            and s.to_state = 'DAMAGED' and s.moved)
                        or exists (select 1 from parcel_grade g where g.shop_id = d.shop_id and g.parcel_id = d.parcel_id
                            and g.carriage)) damaged
                from packing_done d
                join packing_recipe r on r.id = d.recipe_id
                left join packing_recipe_change c on c.recipe_id = d.recipe_id and c.version = d.recipe_version
                where d.finished_at >= ? and d.finished_at < ?
                group by r.name_ru, r.name_en, d.recipe_id, d.recipe_version, c.at
                order by r.name_ru, d.recipe_version desc""",
                row -> new Rate(
                        row.getString("name_ru"),
                        row.getString("name_en"),
                        row.getInt("recipe_version"),
                        Sql.instantOrNull(row, "at"),
                        row.getInt("packed"),
                        row.getInt("damaged")),
                from,
                to);
    }
}

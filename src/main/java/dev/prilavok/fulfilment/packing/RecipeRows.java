package dev.prilavok.fulfilment.packing;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recipes and their steps. */
@ApplicationScoped
class RecipeRows {
    private static final String FOR_EVERYTHING = "";

    private final Sql sql;
    private final Clock clock;

    RecipeRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The recipe of the first of these categories that has one of its own. */
    Recipe of(List<String> categories) {
        var all = all();
        return categories.stream()
                .flatMap(slug -> all.stream().filter(recipe -> recipe.category().equals(slug)))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(recipe -> recipe.category().equals(FOR_EVERYTHING))
                        .findFirst()
                        .orElseThrow());
    }

    List<Recipe> all() {
        return sql.list(
                "select * from packing_recipe order by category",
                row -> new Recipe(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("category"),
                        row.getString("name_ru"),
                        row.getString("name_en"),
                        steps(row.getObject("id", UUID.class), row.getInt("version"))));
    }

    Optional<Recipe> find(UUID id) {
        return all().stream().filter(recipe -> recipe.id().equals(id)).findFirst();
    }

    private List<Recipe.Step> steps(UUID recipe, int version) {
        return sql.list(
                "select * from packing_step where recipe_id = ? and version = ? order by no",
                row -> new Recipe.Step(
                        row.getInt("no"),
                        row.getString("text_ru"),
                        row.getString("text_en"),
                        row.getInt("seconds"),
                        row.getString("material"),
                        row.getBigDecimal("quantity"),
                        row.getString("photo")),
                recipe,
                version);
    }

    /** A recipe for a category, with the steps of the one for everything; the one that it has already, if it has. */
    UUID add(String category, String nameRu, String nameEn, String by) {
        var id = Ids.next();
        var added = sql.change(
                "insert into packing_recipe (id, category, name_ru, name_en) values (?, ?, ?, ?) on conflict do nothing",
                id,
                category,
                nameRu,
                nameEn);
        if (added == 1) steps(id, 1, of(List.of()).steps(), by);
        return of(List.of(category)).id();
    }

    /** The steps of the next version; those of the versions before stay. */
    void write(UUID recipe, List<Recipe.Step> steps, String by) {
        var version = sql.one(
                        "update packing_recipe set version = version + 1 where id = ? returning version",
                        row -> row.getInt(1),
                        recipe)
                .orElseThrow();
        steps(recipe, version, steps, by);
    }

    private void steps(UUID recipe, int version, List<Recipe.Step> steps, String by) {
        sql.change(
                "insert into packing_recipe_change (recipe_id, version, at, by_name) values (?, ?, ?, ?)",
                recipe,
                version,
                clock.instant(),
                by);
        sql.each(
                """
                insert into packing_step (recipe_id, version, no, text_ru, text_en, seconds, material, quantity, photo)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                steps.stream()
                        .map(step -> new @Nullable Object[] {
                            recipe,
                            version,
                            step.no(),
                            step.textRu(),
                            step.textEn(),
                            step.seconds(),
                            step.material(),
                            step.quantity(),
                            step.photo()
                        })
                        .toList());
    }

    /** A photograph of a step of the version that holds, or none. */
    boolean photo(UUID recipe, int no, @Nullable String hash) {
        return sql.change("""
                        update packing_step s set photo = ? from packing_recipe r
                        where r.id = s.recipe_id and r.version = s.version and s.recipe_id = ? and s.no = ?""", hash, recipe, no) == 1;
    }
}

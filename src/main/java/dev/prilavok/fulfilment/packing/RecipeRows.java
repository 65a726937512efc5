package dev.prilavok.fulfilment.packing;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recipes and their steps. */
@ApplicationScoped
class RecipeRows {
    private static final String FOR_EVERYTHING = "";

    private final Sql sql;

    RecipeRows(Sql sql) {
        this.sql = sql;
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
                        row.getString("category"),
                        row.getString("name_ru"),
                        row.getString("name_en"),
                        steps(row.getObject("id", UUID.class))));
    }

    Optional<Recipe> find(UUID id) {
        return all().stream().filter(recipe -> recipe.id().equals(id)).findFirst();
    }

    private List<Recipe.Step> steps(UUID recipe) {
        return sql.list(
                "select * from packing_step where recipe_id = ? order by no",
                row -> new Recipe.Step(
                        row.getInt("no"),
                        row.getString("text_ru"),
                        row.getString("text_en"),
                        row.getInt("seconds"),
                        row.getString("material"),
                        row.getBigDecimal("quantity")),
                recipe);
    }

    /** A recipe for a category, with the steps of the one for everything; the one that it has already, if it has. */
    UUID add(String category, String nameRu, String nameEn) {
        var id = Ids.next();
        var added = sql.change(
                "insert into packing_recipe (id, category, name_ru, name_en) values (?, ?, ?, ?) on conflict do nothing",
                id,
                category,
                nameRu,
                nameEn);
        if (added == 1) write(id, of(List.of()).steps());
        return of(List.of(category)).id();
    }

    void write(UUID recipe, List<Recipe.Step> steps) {
        sql.change("delete from packing_step where recipe_id = ?", recipe);
        sql.each(
                """
                insert into packing_step (recipe_id, no, text_ru, text_en, seconds, material, quantity)
                values (?, ?, ?, ?, ?, ?, ?)""",
                steps.stream()
                        .map(step -> new @Nullable Object[] {
                            recipe,
                            step.no(),
                            step.textRu(),
                            step.textEn(),
                            step.seconds(),
                            step.material(),
                            step.quantity()
                        })
                        .toList());
    }
}

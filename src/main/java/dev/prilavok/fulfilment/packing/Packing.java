package dev.prilavok.fulfilment.packing;

import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.order.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How parcels are packed and what it takes; also what shops may tell their buyers about it. */
@ApplicationScoped
public class Packing {
    private final RecipeRows recipes;
    private final PackingRows rows;
    private final InsertRows inserts;
    private final CategoryPaths categories;
    private final Warehouse warehouse;
    private final Clock clock;

    Packing(
            RecipeRows recipes,
            PackingRows rows,
            InsertRows inserts,
            CategoryPaths categories,
            Warehouse warehouse,
            Clock clock) {
        this.recipes = recipes;
        this.rows = rows;
        this.inserts = inserts;
        this.categories = categories;
        this.warehouse = warehouse;
        this.clock = clock;
    }

    /** What packing a parcel took. */
    public record Done(long seconds, Money cost) {}

    /** The recipe of a category's slug; the one for everything when it has none of its own, or for null. */
    @Transactional
    public Recipe recipeFor(@Nullable String category) {
        return recipes.of(category == null ? List.of() : List.of(category));
    }

    /** Every recipe, for whoever shows how we pack. */
    @Transactional
    public List<Recipe> recipes() {
        return recipes.all();
    }

    /** The recipe of a parcel: of its things' recipes, the one that takes longest. */
    @Transactional
    public Recipe recipeOf(ParcelView parcel) {
        return paths(parcel).stream()
                .map(recipes::of)
                .max(Comparator.comparingInt(Recipe::seconds))
                .orElseGet(() -> recipes.of(List.of()));
    }

    /** What is to be enclosed, as far as its budget goes. */
    @Transactional
    List<Insert> insertsOf(ParcelView parcel) {
        var around = new HashSet<String>();
        paths(parcel).forEach(around::addAll);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return inserts.active().stream()
                .filter(insert -> insert.isFor(today, around, () -> rows.isFirstOrder(parcel)))
                .filter(insert -> !insert.isSpent())
                .toList();
    }

    /**
     * The recipe is done and the box is closed: the parcel waits for its carrier. In the scope of its shop.
     *
     * @param ticked numbers of the steps that were done
     * @param enclosed inserts that lie in the box
     * @throws StepsLeft when a step was left out
     */
    @Transactional
    public void finish(ParcelView parcel, Set<Integer> ticked, Collection<UUID> enclosed, Actor actor) {
        var recipe = recipeOf(parcel);
        var left = recipe.steps().stream()
                .filter(step -> !ticked.contains(step.no()))
                .count();
        if (left > 0) throw new StepsLeft((int) left);
        var chosen = insertsOf(parcel).stream()
                .filter(insert -> enclosed.contains(insert.id()))
                .toList();
        warehouse.ready(parcel.shop(), parcel.id(), actor);
        rows.done(parcel, recipe, chosen, clock.instant(), actor.name());
    }

    /** What packing took, once it is done. */
    @Transactional
    public Optional<Done> doneOf(ParcelView parcel) {
        return rows.doneOf(parcel);
    }

    private Collection<List<String>> paths(ParcelView parcel) {
        return categories
                .of(parcel.lines().stream().map(ParcelLine::sku).toList())
                .values();
    }
}

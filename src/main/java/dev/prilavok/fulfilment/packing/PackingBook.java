package dev.prilavok.fulfilment.packing;

import static dev.prilavok.fulfilment.packing.PackingNumbers.plain;

import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The first page of the book of packing: what there is, by which recipes, what is enclosed. */
@ApplicationScoped
class PackingBook {
    static final String URL = "/office/packing";
    private static final CurrencyUnit CURRENCY = CurrencyUnit.of("RUB");
    private static final int MINUTE = 60;

    private final WarehouseDesk desk;
    private final Materials materials;
    private final RecipeRows recipes;
    private final CategoryPaths categories;
    private final Scope scope;
    private final Pages pages;

    PackingBook(
            WarehouseDesk desk,
            Materials materials,
            RecipeRows recipes,
            CategoryPaths categories,
            Scope scope,
            Pages pages) {
        this.desk = desk;
        this.materials = materials;
        this.recipes = recipes;
        this.categories = categories;
        this.scope = scope;
        this.pages = pages;
    }

    record MaterialRow(String code, String name, String onHand, String reorderAt, String price, boolean low) {}

    record RecipeLink(String url, String name, int minutes) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackingBookPage(
            List<MaterialRow> materials,
            List<RecipeLink> recipes,
            List<CategoryPaths.Named> categories,
            boolean writes,
            @Nullable String error)
            implements TemplateInstance {}

    TemplateInstance page(@Nullable String error) {
        return scope.network(() -> pages.show(new PackingBookPage(
                materials.all().stream().map(this::row).toList(),
                recipes.all().stream().map(this::link).toList(),
                categories.all(desk.locale()),
                desk.user().is(dev.prilavok.identity.Role.OWNER, dev.prilavok.identity.Role.DIRECTOR),
                error)));
    }

    private RecipeLink link(Recipe recipe) {
        return new RecipeLink(
                URL + "/recipes/" + recipe.id(),
                recipe.name(desk.locale()),
                Math.max(1, (recipe.seconds() + MINUTE / 2) / MINUTE));
    }

    private MaterialRow row(Materials.Material material) {
        var unit = material.unit(desk.locale());
        return new MaterialRow(
                material.code(),
                material.name(desk.locale()),
                plain(material.onHand()) + " " + unit,
                plain(material.reorderAt()),
                desk.say(PackingMessages.class).price(shown(material.cost()), plain(material.costUnits()), unit),
                material.isLow());
    }

    String shown(long minor) {
        return Moneys.shown(Moneys.of(minor, CURRENCY), desk.locale());
    }
}

package dev.prilavok.fulfilment.packing;

import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The book of packing: materials and when to order them, recipes by category, inserts with their budgets. */
@Path("/office/packing")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficePackingBookPages {
    private static final CurrencyUnit CURRENCY = CurrencyUnit.of("RUB");
    private static final int LONGEST = 120;
    private static final int MOST_STEPS = 20;
    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    private final WarehouseDesk desk;
    private final Materials materials;
    private final RecipeRows recipes;
    private final InsertRows inserts;
    private final CategoryPaths categories;
    private final AuditLog audit;
    private final Scope scope;
    private final Pages pages;
    private final Flash flash;

    OfficePackingBookPages(
            WarehouseDesk desk,
            Materials materials,
            RecipeRows recipes,
            InsertRows inserts,
            CategoryPaths categories,
            AuditLog audit,
            Scope scope,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.materials = materials;
        this.recipes = recipes;
        this.inserts = inserts;
        this.categories = categories;
        this.audit = audit;
        this.scope = scope;
        this.pages = pages;
        this.flash = flash;
    }

    record MaterialRow(String code, String name, String onHand, String reorderAt, String price, boolean low) {}

    record RecipeLink(String url, String name, int minutes) {}

    record InsertRow(UUID id, String name, String rule, String spent, boolean isSpent, boolean active) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackingBook(
            List<MaterialRow> materials,
            List<RecipeLink> recipes,
            List<InsertRow> inserts,
            List<CategoryPaths.Named> categories,
            List<String> rules,
            @Nullable String error)
            implements TemplateInstance {}

    record StepRow(int no, String textRu, String textEn, String seconds, String material, String quantity) {}

    record Choice(String code, String name) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecipeCard(
            String url,
            String name,
            List<StepRow> steps,
            List<Choice> materials,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance book() {
        return book(null);
    }

    private TemplateInstance book(@Nullable String error) {
        return scope.network(() -> pages.show(new PackingBook(
                materials.all().stream().map(this::row).toList(),
                recipes.all().stream()
                        .map(recipe -> new RecipeLink(
                                "/office/packing/recipes/" + recipe.id(),
                                recipe.name(desk.locale()),
                                Math.max(1, (recipe.seconds() + 30) / 60)))
                        .toList(),
                inserts.all().stream().map(this::row).toList(),
                categories.all(desk.locale()),
                Arrays.stream(Insert.Rule.values()).map(Enum::name).toList(),
                error)));
    }

    private MaterialRow row(Materials.Material material) {
        var unit = material.unit(desk.locale());
        return new MaterialRow(
                material.code(),
                material.name(desk.locale()),
                plain(material.onHand()) + " " + unit,
                plain(material.reorderAt()),
                say().price(shown(material.cost()), plain(material.costUnits()), unit),
                material.isLow());
    }

    private InsertRow row(Insert insert) {
        return new InsertRow(
                insert.id(),
                insert.name(desk.locale()),
                say().rule(insert.rule().name()),
                say().spent(shown(insert.spent()), shown(insert.budget())),
                insert.isSpent(),
                insert.active());
    }

    private String shown(long minor) {
        return Moneys.shown(Moneys.of(minor, CURRENCY), desk.locale());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @POST
    @Path("materials")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(
            @FormParam("material") @DefaultValue("") String code,
            @FormParam("quantity") @DefaultValue("") String quantity,
            @FormParam("total") @DefaultValue("") String total,
            @FormParam("document") @DefaultValue("") String document) {
        var units = number(quantity).filter(value -> value.signum() > 0);
        var cost = total.isBlank() ? Optional.of(BigDecimal.ZERO) : number(total);
        if (units.isEmpty() || cost.isEmpty() || document.length() > LONGEST) return wrong(say().badNumber());
        known(code);
        var note = document.isBlank() ? desk.today().toString() : document.strip();
        scope.network(() -> {
            materials.receive(
                    code,
                    units.get(),
                    cost.get().movePointRight(2).longValue(),
                    note,
                    desk.user().login());
            audit.record("packing-material-received", code, plain(units.get()) + ", " + note);
        });
        return saved("/office/packing");
    }

    @POST
    @Path("materials/count")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(
            @FormParam("material") @DefaultValue("") String code,
            @FormParam("quantity") @DefaultValue("") String quantity,
            @FormParam("reorder") @DefaultValue("") String reorder) {
        known(code);
        var counted = quantity.isBlank() ? Optional.<BigDecimal>empty() : number(quantity);
        var point = reorder.isBlank() ? Optional.<BigDecimal>empty() : number(reorder);
        if ((!quantity.isBlank() && counted.isEmpty()) || (!reorder.isBlank() && point.isEmpty()))
            return wrong(say().badNumber());
        scope.network(() -> {
            counted.ifPresent(value -> materials.count(code, value, desk.user().login()));
            point.ifPresent(value -> materials.reorderAt(code, value));
            audit.record("packing-material-counted", code, quantity);
        });
        return saved("/office/packing");
    }

    private void known(String code) {
        if (scope.network(materials::all).stream().noneMatch(one -> one.code().equals(code)))
            throw new NotFound("material");
    }

    private static Optional<BigDecimal> number(String typed) {
        try {
            var value = new BigDecimal(typed.strip().replace(',', '.').replace("\u00a0", ""));
            return value.signum() < 0 || value.compareTo(MOST) > 0 || value.scale() > 3
                    ? Optional.empty()
                    : Optional.of(value);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    @POST
    @Path("recipes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response addRecipe(@FormParam("category") @DefaultValue("") String category) {
        var russian = name(category, dev.prilavok.kernel.Langs.RU);
        var english = name(category, java.util.Locale.ENGLISH);
        var recipe = scope.network(() -> recipes.add(category, russian, english));
        return Response.seeOther(URI.create("/office/packing/recipes/" + recipe))
                .build();
    }

    private String name(String slug, java.util.Locale locale) {
        return scope.network(() -> categories.all(locale)).stream()
                .filter(one -> one.slug().equals(slug))
                .map(CategoryPaths.Named::name)
                .findFirst()
                .orElseThrow(() -> new NotFound("category"));
    }

    @GET
    @Path("recipes/{recipe}")
    public TemplateInstance recipe(@PathParam("recipe") UUID id) {
        return recipe(id, null);
    }

    private TemplateInstance recipe(UUID id, @Nullable String error) {
        var recipe = scope.network(() -> recipes.find(id)).orElseThrow(() -> new NotFound("recipe"));
        var steps = new ArrayList<StepRow>();
        for (var step : recipe.steps())
            steps.add(new StepRow(
                    steps.size() + 1,
                    step.textRu(),
                    step.textEn(),
                    String.valueOf(step.seconds()),
                    step.material() == null ? "" : step.material(),
                    plain(step.quantity())));
        steps.add(new StepRow(steps.size() + 1, "", "", "30", "", "0"));
        return pages.show(new RecipeCard(
                "/office/packing/recipes/" + id,
                recipe.name(desk.locale()),
                steps,
                scope.network(materials::all).stream()
                        .map(one -> new Choice(one.code(), one.name(desk.locale())))
                        .toList(),
                error));
    }

    @POST
    @Path("recipes/{recipe}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response save(
            @PathParam("recipe") UUID id,
            @FormParam("textRu") @Nullable List<String> russian,
            @FormParam("textEn") @Nullable List<String> english,
            @FormParam("seconds") @Nullable List<String> seconds,
            @FormParam("material") @Nullable List<String> material,
            @FormParam("quantity") @Nullable List<String> quantity) {
        if (scope.network(() -> recipes.find(id)).isEmpty()) throw new NotFound("recipe");
        var codes = scope.network(materials::all).stream()
                .map(Materials.Material::code)
                .toList();
        var steps = new ArrayList<Recipe.Step>();
        for (var i = 0; i < Math.min(MOST_STEPS, size(russian)); i++) {
            var text = at(russian, i).strip();
            if (text.isEmpty()) continue;
            var time = number(at(seconds, i)).filter(value -> value.intValue() <= 3_600);
            var taken = number(at(quantity, i).isBlank() ? "0" : at(quantity, i));
            if (time.isEmpty() || taken.isEmpty() || text.length() > LONGEST)
                return Response.status(422)
                        .entity(recipe(id, say().badNumber()))
                        .build();
            var english1 = at(english, i).strip();
            steps.add(new Recipe.Step(
                    steps.size() + 1,
                    text,
                    english1.isEmpty() || english1.length() > LONGEST ? text : english1,
                    time.get().intValue(),
                    codes.contains(at(material, i)) ? at(material, i) : null,
                    taken.get()));
        }
        if (steps.isEmpty())
            return Response.status(422).entity(recipe(id, say().oneStep())).build();
        scope.network(() -> {
            recipes.write(id, steps);
            audit.record("packing-recipe-changed", id.toString(), steps.size() + " steps");
        });
        return saved("/office/packing/recipes/" + id);
    }

    private static int size(@Nullable List<String> values) {
        return values == null ? 0 : values.size();
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null || index >= values.size() ? "" : values.get(index);
    }

    @POST
    @Path("inserts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response addInsert(
            @FormParam("nameRu") @DefaultValue("") String russian,
            @FormParam("nameEn") @DefaultValue("") String english,
            @FormParam("rule") @DefaultValue("") String rule,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("category") @DefaultValue("") String category,
            @FormParam("cost") @DefaultValue("") String cost,
            @FormParam("budget") @DefaultValue("") String budget) {
        var insert = read(russian.strip(), english.strip(), rule, day(from), day(to), category, cost, budget);
        if (insert.isEmpty()) return wrong(say().insertWrong());
        scope.network(() -> {
            inserts.add(insert.get());
            audit.record(
                    "packing-insert-added",
                    insert.get().id().toString(),
                    insert.get().nameRu());
        });
        return saved("/office/packing");
    }

    private static Optional<Insert> read(
            String russian,
            String english,
            String rule,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String category,
            String cost,
            String budget) {
        var price = number(cost);
        var most = number(budget);
        var kind = Arrays.stream(Insert.Rule.values())
                .filter(one -> one.name().equals(rule))
                .findFirst();
        if (russian.isEmpty() || russian.length() > LONGEST || price.isEmpty() || most.isEmpty() || kind.isEmpty())
            return Optional.empty();
        if (kind.get() == Insert.Rule.DATES && (from == null || to == null || to.isBefore(from)))
            return Optional.empty();
        if (kind.get() == Insert.Rule.CATEGORY && category.isBlank()) return Optional.empty();
        return Optional.of(new Insert(
                Ids.next(),
                russian,
                english.isEmpty() || english.length() > LONGEST ? russian : english,
                kind.get(),
                from,
                to,
                category.isBlank() ? null : category,
                price.get().movePointRight(2).longValue(),
                most.get().movePointRight(2).longValue(),
                0,
                true));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @POST
    @Path("inserts/turn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response turn(
            @FormParam("insert") @Nullable UUID insert, @FormParam("on") @DefaultValue("false") boolean on) {
        if (insert == null || !scope.network(() -> inserts.turn(insert, on))) throw new NotFound("insert");
        return saved("/office/packing");
    }

    private Response wrong(String error) {
        return Response.status(422).entity(book(error)).build();
    }

    private Response saved(String where) {
        flash.say(say().saved());
        return Response.seeOther(URI.create(where)).build();
    }

    private PackingMessages say() {
        return desk.say(PackingMessages.class);
    }
}

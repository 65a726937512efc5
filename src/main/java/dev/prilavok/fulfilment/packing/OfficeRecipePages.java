package dev.prilavok.fulfilment.packing;

import static dev.prilavok.fulfilment.packing.PackingNumbers.plain;

import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.catalog.pictures.KeptPictures;
import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.PictureStore;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Recipes of packing: steps, their photographs, and how often what was packed by which version broke on the way. */
@Path(PackingBook.URL + "/recipes")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeRecipePages {
    private final WarehouseDesk desk;
    private final Materials materials;
    private final RecipeRows recipes;
    private final DamageRows damage;
    private final CategoryPaths categories;
    private final PictureStore store;
    private final KeptPictures kept;
    private final AuditLog audit;
    private final Scope scope;
    private final Pages pages;
    private final Flash flash;

    OfficeRecipePages(
            WarehouseDesk desk,
            Materials materials,
            RecipeRows recipes,
            DamageRows damage,
            CategoryPaths categories,
            PictureStore store,
            KeptPictures kept,
            AuditLog audit,
            Scope scope,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.materials = materials;
        this.recipes = recipes;
        this.damage = damage;
        this.categories = categories;
        this.store = store;
        this.kept = kept;
        this.audit = audit;
        this.scope = scope;
        this.pages = pages;
        this.flash = flash;
    }

    record StepRow(
            int no,
            String text,
            String textRu,
            String textEn,
            String seconds,
            String material,
            String quantity,
            String photo) {
        public String src() {
            return "/media/" + photo + "/360.jpg";
        }
    }

    record Choice(String code, String name) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecipeCard(
            String url,
            String name,
            int version,
            List<StepRow> steps,
            List<StepRow> known,
            List<Choice> materials,
            boolean writes,
            @Nullable String error)
            implements TemplateInstance {}

    record DamageRow(String recipe, int version, String since, int packed, int damaged, String rate) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DamageRates(
            String from,
            String to,
            List<DamageRow> rows,
            @Nullable String error) implements TemplateInstance {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response add(@FormParam("category") @DefaultValue("") String category) {
        var russian = name(category, Langs.RU);
        var english = name(category, Locale.ENGLISH);
        var recipe = scope.network(
                () -> recipes.add(category, russian, english, desk.user().login()));
        return Response.seeOther(URI.create(url(recipe))).build();
    }

    private String name(String slug, Locale locale) {
        return scope.network(() -> categories.all(locale)).stream()
                .filter(one -> one.slug().equals(slug))
                .map(CategoryPaths.Named::name)
                .findFirst()
                .orElseThrow(() -> new NotFound("category"));
    }

    /** How often what was packed in these days by each version of a recipe broke on the way. */
    @GET
    @Path("damage")
    public Response damage(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        var days = Days.read(from, to, desk.today());
        if (days == null)
            return Response.status(422)
                    .entity(pages.show(new DamageRates(from, to, List.of(), say().badDays())))
                    .build();
        var rows = scope.network(() -> damage.between(days.start(desk.zone()), days.end(desk.zone()))).stream()
                .map(this::row)
                .toList();
        return Response.ok(pages.show(
                        new DamageRates(days.from().toString(), days.to().toString(), rows, null)))
                .build();
    }

    private DamageRow row(DamageRows.Rate rate) {
        var name = desk.locale().getLanguage().equals("en") ? rate.nameEn() : rate.nameRu();
        return new DamageRow(
                name,
                rate.version(),
                Objects.requireNonNullElse(desk.moment(rate.since()), "—"),
                rate.packed(),
                rate.damaged(),
                rate.percent(desk.locale()));
    }

    @GET
    @Path("{recipe}")
    public TemplateInstance card(@PathParam("recipe") UUID id) {
        return card(recipe(id), null);
    }

    private Recipe recipe(UUID id) {
        return scope.network(() -> recipes.find(id)).orElseThrow(() -> new NotFound("recipe"));
    }

    private TemplateInstance card(Recipe recipe, @Nullable String error) {
        var known = recipe.steps().stream().map(this::row).toList();
        var steps = new ArrayList<>(known);
        steps.add(new StepRow(steps.size() + 1, "", "", "", "30", "", "0", ""));
        return pages.show(new RecipeCard(
                url(recipe.id()),
                recipe.name(desk.locale()),
                recipe.version(),
                steps,
                known,
                scope.network(materials::all).stream()
                        .map(one -> new Choice(one.code(), one.name(desk.locale())))
                        .toList(),
                desk.user().is(Role.OWNER, Role.DIRECTOR),
                error));
    }

    private StepRow row(Recipe.Step step) {
        return new StepRow(
                step.no(),
                step.text(desk.locale()),
                step.textRu(),
                step.textEn(),
                String.valueOf(step.seconds()),
                step.material() == null ? "" : step.material(),
                plain(step.quantity()),
                step.photo() == null ? "" : step.photo());
    }

    @POST
    @Path("{recipe}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response save(@PathParam("recipe") UUID id, @BeanParam RecipeForm form) {
        var recipe = recipe(id);
        var codes = scope.network(materials::all).stream()
                .map(Materials.Material::code)
                .collect(Collectors.toSet());
        var photos = recipe.steps().stream()
                .map(Recipe.Step::photo)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var steps = form.steps(codes, photos);
        if (steps == null) return wrong(recipe, say().badNumber());
        if (steps.isEmpty()) return wrong(recipe, say().oneStep());
        scope.network(() -> {
            recipes.write(id, steps, desk.user().login());
            audit.record("packing-recipe-changed", id.toString(), steps.size() + " steps");
        });
        return saved(id);
    }

    /** A photograph of a step, which buyers see too; without a file the photograph is taken away. */
    @POST
    @Path("{recipe}/photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response photo(
            @PathParam("recipe") UUID id,
            @RestForm("step") @Nullable String step,
            @RestForm("photo") @Nullable FileUpload photo,
            @RestForm("remove") @Nullable String remove) {
        var recipe = recipe(id);
        var no = recipe.steps().stream()
                .map(Recipe.Step::no)
                .filter(one -> String.valueOf(one).equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFound("step"));
        if (remove != null) return pictured(id, no, null);
        if (photo == null || photo.size() == 0) return wrong(recipe, say().choosePhoto());
        try {
            var picture = store.keep(Files.readAllBytes(photo.uploadedFile()));
            scope.network(() -> kept.add(picture));
            return pictured(id, no, picture.hash());
        } catch (PictureRefused refused) {
            return wrong(recipe, refused.reason().say(desk.locale()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private Response pictured(UUID id, int no, @Nullable String hash) {
        scope.network(() -> {
            if (!recipes.photo(id, no, hash)) throw new NotFound("step");
            audit.record("packing-recipe-photo", id.toString(), "step " + no);
        });
        return saved(id);
    }

    private Response wrong(Recipe recipe, String error) {
        return Response.status(422).entity(card(recipe, error)).build();
    }

    private Response saved(UUID recipe) {
        flash.say(say().saved());
        return Response.seeOther(URI.create(url(recipe))).build();
    }

    private static String url(UUID recipe) {
        return PackingBook.URL + "/recipes/" + recipe;
    }

    private PackingMessages say() {
        return desk.say(PackingMessages.class);
    }
}

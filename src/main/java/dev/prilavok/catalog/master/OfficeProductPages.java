package dev.prilavok.catalog.master;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One product: everything that is kept of it in one form, for now or for a moment to come. */
@Path(GoodsQuery.PATH + "/{product: [0-9a-fA-F-]{36}}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeProductPages {
    private final MasterRows rows;
    private final VersionRows versions;
    private final Masters masters;
    private final Plans plans;
    private final OfferViews offers;
    private final Sections sections;
    private final VatRates rates;
    private final OfficeMoments moments;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Clock clock;

    OfficeProductPages(
            MasterRows rows,
            VersionRows versions,
            Masters masters,
            Plans plans,
            OfferViews offers,
            Sections sections,
            VatRates rates,
            OfficeMoments moments,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.masters = masters;
        this.plans = plans;
        this.offers = offers;
        this.sections = sections;
        this.rates = rates;
        this.moments = moments;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.clock = clock;
    }

    /** A field that two people changed: what both wrote. */
    public record Clash(String label, String seen, String now, String wanted) {}

    /** A plan as the page of its product shows it. */
    public record Planned(String id, String when, String what) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProductCard(
            Head head,
            List<ProductSheet.Input> texts,
            List<ProductSheet.Input> choices,
            ProductSheet.Input care,
            ProductSheet.Grid sizes,
            List<ProductSheet.Cell> fresh,
            ProductSheet.Grid measures,
            OfferViews.OnCard offered,
            List<Planned> planned,
            List<Clash> clashes,
            String why,
            String due,
            @Nullable String error)
            implements TemplateInstance {}

    /** What stands above the form. */
    public record Head(
            String id,
            String url,
            String name,
            int version,
            String state,
            String colour,
            boolean shown,
            String lacking,
            String zone,
            String now) {}

    /** A form that was refused: what was typed and why. */
    private record Again(
            ProductForm.Read typed, String why, String due, SortedMap<String, Merge.Conflict> clashes, String error) {}

    @GET
    public TemplateInstance show(@PathParam("product") UUID product) {
        return scope.network(() -> page(rows.find(product), null));
    }

    /** Saves the form, or plans it; nothing typed is lost when it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("product") UUID product, MultivaluedMap<String, String> form) {
        var why = first(form, "why");
        var due = first(form, "due");
        var base = scope.network(() -> base(product, number(first(form, "version"))));
        var read = scope.network(() -> ProductForm.read(form, base.facts(), sectionIds(), say()));
        var wanted = base.facts().to(read.facts());
        var typed = mine(read, wanted);
        if (!typed.isGood()) return again(product, 422, new Again(typed, why, due, none(), say().mendForm()));
        if (wanted.isEmpty()) return back(product, say().nothingChanged());
        try {
            return first(form, "do").equals("plan") ? planned(base, wanted, why, due, typed) : saved(base, wanted, why);
        } catch (ChangedMeanwhile clash) {
            return again(product, 409, new Again(typed, why, due, clashes(clash), say(clash)));
        } catch (Refusal refused) {
            return again(product, refused.status(), new Again(typed, why, due, none(), say(refused)));
        }
    }

    /** Shows the product to buyers or takes it off sale, now or later. */
    @POST
    @Path("state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response state(
            @PathParam("product") UUID product,
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("due") @DefaultValue("") String due) {
        var now = scope.network(() -> rows.find(product));
        var next = to.equals(Masters.PUBLISHED) ? Masters.PUBLISHED : Masters.WITHDRAWN;
        var wanted =
                new TreeMap<>(Map.of(Field.STATE.key(), new Change(now.facts().get(Field.STATE.key()), next)));
        var untouched = new ProductForm.Read(now.facts(), Map.of(), Map.of());
        try {
            if (!due.isBlank()) return planned(now, wanted, "", due, untouched);
            scope.network(() -> masters.change(product, wanted, cause("")));
            flash.say(next.equals(Masters.PUBLISHED) ? say().publishedNow(1) : say().unpublishedNow(1));
            return Response.seeOther(URI.create(url(product))).build();
        } catch (Refusal refused) {
            return again(product, refused.status(), new Again(untouched, "", due, none(), say(refused)));
        }
    }

    private Response saved(Master base, SortedMap<String, Change> wanted, String why) {
        var before = scope.network(() -> rows.find(base.id())).version();
        var now = scope.network(() -> masters.change(base.id(), wanted, cause(why)));
        return back(base.id(), before > base.version() ? say().savedBeside(now.version()) : say().saved(now.version()));
    }

    private Response planned(
            Master base, SortedMap<String, Change> wanted, String why, String due, ProductForm.Read typed) {
        var when = moments.typed(due).filter(clock.instant()::isBefore);
        if (when.isEmpty())
            return again(
                    base.id(),
                    422,
                    new Again(typed, why, due, none(), planWords().dueNeeded()));
        scope.network(() -> plans.plan(base, wanted, when.get(), user.login(), blankless(why)));
        return back(
                base.id(),
                planWords().plannedFor(moments.shown(when.get(), lang.locale()), moments.zone(lang.locale())));
    }

    // What others changed meanwhile is shown as it is now; what this person typed is kept.
    private static ProductForm.Read mine(ProductForm.Read typed, Map<String, Change> wanted) {
        var raw = new TreeMap<>(typed.raw());
        raw.keySet()
                .removeIf(key -> !wanted.containsKey(key)
                        && !typed.errors().containsKey(key)
                        && !key.startsWith(ProductForm.FRESH));
        return new ProductForm.Read(typed.facts(), raw, typed.errors());
    }

    private static SortedMap<String, Merge.Conflict> clashes(ChangedMeanwhile clash) {
        return new TreeMap<>(clash.conflicts());
    }

    private static SortedMap<String, Merge.Conflict> none() {
        return new TreeMap<>();
    }

    private Response again(UUID product, int status, Again again) {
        var page = scope.network(() -> page(rows.find(product), again));
        return Response.status(status).entity(page).build();
    }

    private Response back(UUID product, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(url(product))).build();
    }

    // The product as the author of the form saw it; a version that never was is the present one.
    private Master base(UUID product, int version) {
        var now = rows.find(product);
        if (version == now.version() || version < 1 || version > now.version()) return now;
        return new Master(now.id(), now.slug(), now.externalId(), version, now.kind(), versions.at(product, version));
    }

    private TemplateInstance page(Master product, @Nullable Again again) {
        var tag = Langs.of(lang.locale());
        var all = sections.all(tag);
        var words = words(lang, all);
        var typed = again == null ? null : again.typed;
        var sheet = new ProductSheet(product, typed, words, say(), all, rates, lang.locale());
        return pages.show(new ProductCard(
                head(product, tag),
                sheet.texts(),
                sheet.choices(),
                sheet.care(),
                sheet.sizes(),
                sheet.fresh(),
                sheet.measures(),
                offers.of(product.id(), words, lang),
                plans.openOf(product.id(), tag).stream()
                        .map(plan -> planned(plan, words))
                        .toList(),
                again == null
                        ? List.of()
                        : again.clashes.entrySet().stream()
                                .map(clash -> clash(clash.getKey(), clash.getValue(), words))
                                .toList(),
                again == null ? "" : again.why,
                again == null ? "" : again.due,
                again == null ? null : again.error));
    }

    private Planned planned(PlannedChange plan, FactWords words) {
        var what = plan.changes().keySet().stream().map(words::label).collect(Collectors.joining(", "));
        return new Planned(plan.id().toString(), moments.shown(plan.due(), lang.locale()), what);
    }

    private static Clash clash(String key, Merge.Conflict conflict, FactWords words) {
        return new Clash(
                words.label(key),
                words.value(key, conflict.seen()),
                words.value(key, conflict.now()),
                words.value(key, conflict.wanted()));
    }

    private Head head(Master product, String tag) {
        var missing = rows.unmeasured(product.id());
        var state = product.facts().text(Field.STATE);
        return new Head(
                product.id().toString(),
                url(product.id()),
                product.name(tag),
                product.version(),
                say().state(state),
                OfficeProductListPages.colour(state),
                !state.equals(Masters.WITHDRAWN),
                missing.isEmpty() ? "" : NotComplete.listed(missing, lang.locale()),
                moments.zone(lang.locale()),
                moments.field(clock.instant()));
    }

    static FactWords words(Lang lang, List<Sections.Section> sections) {
        return new FactWords(
                lang.locale(),
                sections.stream()
                        .collect(Collectors.toMap(section -> section.id().toString(), Sections.Section::path)));
    }

    private java.util.Set<String> sectionIds() {
        return sections.all("ru").stream()
                .map(section -> section.id().toString())
                .collect(Collectors.toSet());
    }

    private Cause cause(String why) {
        return Cause.byHand(Origin.CONSOLE, user.login(), blankless(why));
    }

    private static @Nullable String blankless(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(300, plain.length()));
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private String say(Refusal refused) {
        return refused.say(lang.locale());
    }

    private PlanMessages planWords() {
        return Texts.of(PlanMessages.class, lang.locale());
    }

    private MasterMessages say() {
        return Texts.of(MasterMessages.class, lang.locale());
    }

    static String url(UUID product) {
        return GoodsQuery.PATH + "/" + product;
    }
}

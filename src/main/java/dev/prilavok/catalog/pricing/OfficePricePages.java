package dev.prilavok.catalog.pricing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.catalog.master.OfficeMoments;
import dev.prilavok.catalog.master.Sections;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.TypedNumber;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** Price lists: what was, what holds, what comes; a new version is written here and given its day. */
@Path("/office/prices")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficePricePages {
    private static final int VERSIONS = 30;
    private static final int ROWS = 50;
    private static final Set<Long> STEPS = Set.of(1L, 100L, 1_000L, 10_000L);

    private final PriceVersions versions;
    private final PriceRows rows;
    private final PriceDesk desk;
    private final GroupDesk groups;
    private final Sections sections;
    private final OfficeMoments moments;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficePricePages(
            PriceVersions versions,
            PriceRows rows,
            PriceDesk desk,
            GroupDesk groups,
            Sections sections,
            OfficeMoments moments,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang) {
        this.versions = versions;
        this.rows = rows;
        this.desk = desk;
        this.groups = groups;
        this.sections = sections;
        this.moments = moments;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    record Line(
            String url,
            String fileUrl,
            String tableUrl,
            String code,
            String from,
            String state,
            String colour,
            int prices,
            String by,
            String note,
            String group,
            boolean open) {}

    record Cell(String name, String label, String value, String now) {}

    record Row(String sku, String name, List<Cell> cells) {}

    record Trouble(int row, String sku, String what) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PriceLists(
            List<String> currencies,
            List<GroupDesk.Group> groups,
            List<Line> lines,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PriceList(
            Line line,
            String zone,
            String minimum,
            String q,
            List<Row> rows,
            List<Cell> fresh,
            List<Trouble> troubles,
            List<Sections.Section> sections,
            String percent,
            String due,
            @Nullable String next,
            @Nullable String first,
            @Nullable String error)
            implements TemplateInstance {}

    /** What was typed into the form that was refused. */
    private record Again(
            Map<String, String> typed,
            String percent,
            String due,
            @Nullable String error) {
        static final Again NOTHING = new Again(Map.of(), "", "", null);
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return scope.network(() -> {
            var found = versions.list(cursor, VERSIONS);
            return pages.show(new PriceLists(
                    rows.currencies().stream().map(CurrencyUnit::getCode).toList(),
                    groups.all(),
                    found.items().stream().map(this::line).toList(),
                    found.next() == null ? null : "/office/prices?cursor=" + found.next(),
                    cursor == null ? null : "/office/prices"));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            @FormParam("currency") @DefaultValue("RUB") String currency,
            @FormParam("group") @DefaultValue("") String group,
            @FormParam("note") @DefaultValue("") String note) {
        var words = note.replaceAll("\\p{Cntrl}", " ").strip();
        var kept = words.isEmpty() ? null : words.substring(0, Math.min(200, words.length()));
        var id = scope.network(() -> {
            var whose = group.isEmpty() ? null : groups.find(uuid(group)).id();
            return versions.add(currency(currency), whose, kept, user.login());
        });
        return Response.seeOther(URI.create(url(id))).build();
    }

    @GET
    @Path("{list}")
    public TemplateInstance card(
            @PathParam("list") String id,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("cursor") @Nullable String cursor) {
        return page(uuid(id), text.strip(), cursor, Again.NOTHING);
    }

    /** Saves the prices of the page, and the row of a new SKU. */
    @POST
    @Path("{list}/rows")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("list") String id, MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.forEach((name, values) -> typed.put(
                name, String.join(" ", values).replaceAll("\\p{Cntrl}", "").strip()));
        return done(uuid(id), new Again(typed, "", "", null), () -> {
            var prices = PriceForm.read(typed);
            return prices.isEmpty() ? say().saved(0) : say().saved(scope.network(() -> desk.write(uuid(id), prices)));
        });
    }

    /** Takes a file of prices, or only checks it. */
    Response take(String id, @Nullable FileUpload file, boolean dry) {
        if (file == null || file.size() == 0)
            return refused(uuid(id), 422, new Again(Map.of(), "", "", say().chooseFile()));
        return done(uuid(id), Again.NOTHING, () -> {
            var report = scope.network(() -> desk.take(uuid(id), file.uploadedFile(), dry));
            var troubles = report.troubles().size();
            return dry
                    ? say().tried(report.taken(), report.same(), troubles)
                    : say().taken(report.taken(), report.same(), troubles);
        });
    }

    @POST
    @Path("{list}/percent")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response percent(
            @PathParam("list") String id,
            @FormParam("section") @DefaultValue("") String section,
            @FormParam("percent") @DefaultValue("") String typed,
            @FormParam("step") @DefaultValue("100") long step) {
        if (!STEPS.contains(step)) throw new BadRequest("step");
        return done(uuid(id), new Again(Map.of(), typed, "", null), () -> {
            var percent = percent(typed);
            var of = section.isEmpty() ? null : uuid(section);
            return say().percentDone(scope.network(() -> desk.percent(uuid(id), of, percent, step)));
        });
    }

    @POST
    @Path("{list}/date")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response date(@PathParam("list") String id, @FormParam("due") @DefaultValue("") String due) {
        return done(uuid(id), new Again(Map.of(), "", due, null), () -> {
            var from = moments.typed(due).orElseThrow(() -> new PriceProblem(PriceProblem.Code.PAST_DATE));
            scope.network(() -> versions.date(uuid(id), from));
            return say().dated(moments.shown(from, lang.locale()));
        });
    }

    @POST
    @Path("{list}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("list") String id) {
        return done(uuid(id), Again.NOTHING, () -> {
            scope.network(() -> versions.cancel(uuid(id), user.login()));
            return say().cancelled();
        });
    }

    private Response done(UUID id, Again typed, Supplier<String> deed) {
        try {
            flash.say(deed.get());
            return Response.seeOther(URI.create(url(id))).build();
        } catch (NotFound | BadRequest noVersion) {
            throw noVersion;
        } catch (Refusal refused) {
            var sku = refused.field() == null ? "" : refused.field() + ": ";
            var why = sku + refused.say(lang.locale());
            return refused(id, refused.status(), new Again(typed.typed, typed.percent, typed.due, why));
        }
    }

    private Response refused(UUID id, int status, Again again) {
        return Response.status(status).entity(page(id, "", null, again)).build();
    }

    private TemplateInstance page(UUID id, String text, @Nullable String cursor, Again again) {
        var tag = Langs.of(lang.locale());
        return scope.network(() -> {
            var version = versions.find(id);
            var found = rows.list(version, text, cursor, ROWS, tag);
            var here = url(id) + "?q=" + URLEncoder.encode(text, UTF_8);
            return pages.show(new PriceList(
                    line(version),
                    moments.zone(lang.locale()),
                    moments.field(moments.now()),
                    text,
                    found.items().stream()
                            .map(row -> row(version, row, again.typed))
                            .toList(),
                    new PriceForm(version.currency(), say(), again.typed).fresh(),
                    desk.troubles(id).stream().map(this::trouble).toList(),
                    sections.all(tag),
                    again.percent,
                    again.due,
                    found.next() == null ? null : here + "&cursor=" + found.next(),
                    cursor == null ? null : here,
                    again.error));
        });
    }

    private Row row(PriceVersion version, ListedPrice listed, Map<String, String> typed) {
        return new Row(listed.sku(), listed.name(), new PriceForm(version.currency(), say(), typed).cells(listed));
    }

    private Trouble trouble(PriceDesk.Trouble one) {
        return new Trouble(one.row(), one.sku(), PriceProblem.say(one.code(), one.facts(), lang.locale()));
    }

    private Line line(PriceVersion version) {
        return new Line(
                url(version.id()),
                "/office/imports/prices/" + version.id(),
                "/office/prices/export/" + version.id() + "?",
                version.code(),
                version.from() == null ? say().noDate() : moments.shown(version.from(), lang.locale()),
                say().state(version.state()),
                switch (version.state()) {
                    case DRAFT, FUTURE -> "wait";
                    case IN_FORCE -> "good";
                    case PAST, CANCELLED -> "";
                },
                version.prices(),
                version.by() == null ? say().byImport() : version.by(),
                version.note() == null ? "" : version.note(),
                version.groupName() == null ? "" : version.groupName(),
                version.isOpen());
    }

    private PriceMessages say() {
        return Texts.of(PriceMessages.class, lang.locale());
    }

    private static BigDecimal percent(String typed) {
        var percent = TypedNumber.read(typed.replace("%", ""));
        if (percent == null) throw new PriceProblem(PriceProblem.Code.BAD_PERCENT);
        return percent;
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new BadRequest("currency");
        }
    }

    private static String url(UUID id) {
        return "/office/prices/" + id;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("price list");
        }
    }
}

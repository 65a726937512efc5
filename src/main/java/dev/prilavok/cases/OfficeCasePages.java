package dev.prilavok.cases;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What machines could not settle, in all shops: by deadline, decided by named people. */
@Path("/office/cases")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeCasePages {
    static final String HOME = "/office/cases";
    static final int LONGEST = 1000;
    private static final int ROWS = 50;

    private final Cases cases;
    private final CaseSight sight;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;

    OfficeCasePages(
            Cases cases,
            CaseSight sight,
            Shops shops,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Sheets sheets) {
        this.cases = cases;
        this.sight = sight;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
    }

    record Choice(String value, String label, boolean chosen) {}

    record Chip(String url, String label, boolean chosen) {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CaseList(
            List<Chip> chips,
            List<Choice> kinds,
            List<Choice> shops,
            String show,
            List<CaseSight.Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CaseCard(
            CaseSight.Card page, boolean decides, @Nullable String error, String typed) implements TemplateInstance {}

    private record Asked(String show, String kind, String shop) {
        String query() {
            return "?show=" + show + (kind.isEmpty() ? "" : "&kind=" + kind) + (shop.isEmpty() ? "" : "&shop=" + shop);
        }

        Asked showing(String other) {
            return new Asked(other, kind, shop);
        }
    }

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("open") String show,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("shop") @DefaultValue("") String shop,
            @QueryParam("cursor") @Nullable String cursor) {
        var asked = new Asked(show, kind, shop);
        var filter = filter(asked, cursor, ROWS);
        var found = scope.network(() -> cases.list(filter));
        return pages.show(new CaseList(
                chips(asked),
                Arrays.stream(CaseKind.values())
                        .map(one -> new Choice(
                                one.name(), sight.say().kind(one), one.name().equals(kind)))
                        .toList(),
                shops.all().stream()
                        .map(one ->
                                new Choice(one.slug(), one.name(), one.slug().equals(shop)))
                        .toList(),
                show,
                sight.rows(found, HOME, true),
                found.next() == null ? null : HOME + asked.query() + "&cursor=" + found.next(),
                cursor == null ? null : HOME + asked.query(),
                HOME + "/export" + asked.query() + "&"));
    }

    private List<Chip> chips(Asked asked) {
        var say = sight.say();
        return List.of(
                chip(asked, "open", say.open()), chip(asked, "decided", say.decided()),
                chip(asked, "closed", say.closedOnes()), chip(asked, "all", say.all()));
    }

    private static Chip chip(Asked asked, String show, String label) {
        return new Chip(HOME + asked.showing(show).query(), label, asked.show().equals(show));
    }

    /** What the list shows, as a table for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("show") @DefaultValue("open") String show,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("shop") @DefaultValue("") String shop,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var asked = new Asked(show, kind, shop);
        filter(asked, null, 1);
        Rows<Case> rows = cursor -> scope.network(() -> cases.list(filter(asked, cursor, Rows.PAGE)));
        var say = sight.say();
        var sheet = Sheet.of("cases", asked.query(), rows)
                .text(say.number(), Case::number)
                .text(say.what(), one -> say.kind(one.kind()))
                .text(say.about(), Case::subjectNumber)
                .text(say.order(), Case::orderNumber)
                .text(say.shop(), one -> shops.get(one.shop()).name())
                .moment(say.opened(), Case::openedAt)
                .moment(say.due(), Case::dueAt)
                .text(say.stateColumn(), one -> say.state(one.state()))
                .prose(say.decision(), Case::decision);
        return sheets.send(sheet, as);
    }

    @GET
    @Path("{shop}/{case}")
    public TemplateInstance card(@PathParam("shop") String slug, @PathParam("case") String number) {
        return card(shop(slug), number, null, "");
    }

    @POST
    @Path("{shop}/{case}/note")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(
            @PathParam("shop") String slug,
            @PathParam("case") String number,
            @FormParam("text") @DefaultValue("") String text) {
        return step(slug, number, text, (shop, one) -> {
            cases.note(shop.id(), one.id(), text.strip(), user.login());
            return sight.say().noted();
        });
    }

    @POST
    @Path("{shop}/{case}/decide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.SUPPORT})
    public Response decide(
            @PathParam("shop") String slug,
            @PathParam("case") String number,
            @FormParam("text") @DefaultValue("") String text) {
        return step(
                slug,
                number,
                text,
                (shop, one) -> cases.settle(shop.id(), one.id(), text.strip(), user.login())
                        ? sight.say().done(number)
                        : sight.say().proposedDone());
    }

    @POST
    @Path("{shop}/{case}/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("shop") String slug, @PathParam("case") String number) {
        return step(slug, number, (shop, one) -> {
            cases.take(shop.id(), one.id(), user.login());
            return sight.say().taken(number);
        });
    }

    @POST
    @Path("{shop}/{case}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.SUPPORT})
    public Response close(@PathParam("shop") String slug, @PathParam("case") String number) {
        return step(slug, number, (shop, one) -> {
            cases.close(shop.id(), one.id(), user.login());
            return sight.say().closed(number);
        });
    }

    private interface Deed {
        String done(Shop shop, Case one);
    }

    private Response step(String slug, String number, String text, Deed deed) {
        var shop = shop(slug);
        if (text.isBlank() || text.length() > LONGEST) {
            var error = sight.say().textMissing(LONGEST);
            return Response.status(422).entity(card(shop, number, error, text)).build();
        }
        return done(shop, number, text, deed);
    }

    private Response step(String slug, String number, Deed deed) {
        return done(shop(slug), number, "", deed);
    }

    private Response done(Shop shop, String number, String text, Deed deed) {
        try {
            flash.say(scope.shop(shop.id(), () -> deed.done(shop, read(shop, number))));
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(card(shop, number, refusal.say(sight.locale()), text))
                    .build();
        }
        return Response.seeOther(URI.create(HOME + "/" + shop.slug() + "/" + number))
                .build();
    }

    private TemplateInstance card(Shop shop, String number, @Nullable String error, String typed) {
        return scope.shop(shop.id(), () -> {
            var one = read(shop, number);
            var page = sight.card(one, cases.notes(shop.id(), one.id()), HOME, true, user.login());
            var decides = user.is(Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.SUPPORT);
            return pages.show(new CaseCard(page, decides, error, typed));
        });
    }

    private Case read(Shop shop, String number) {
        return cases.byNumber(shop.id(), number).orElseThrow(() -> new NotFound("case"));
    }

    private CaseFilter filter(Asked asked, @Nullable String cursor, int size) {
        var shop = asked.shop().isEmpty() ? null : shop(asked.shop()).id();
        return new CaseFilter(state(asked.show()), kind(asked.kind()), shop, cursor, size);
    }

    static Case.@Nullable State state(String show) {
        return switch (show) {
            case "open" -> Case.State.OPEN;
            case "decided" -> Case.State.DECIDED;
            case "closed" -> Case.State.CLOSED;
            case "all" -> null;
            default -> throw new BadRequest("show");
        };
    }

    private static @Nullable CaseKind kind(String name) {
        if (name.isEmpty()) return null;
        return Arrays.stream(CaseKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequest("kind"));
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }
}

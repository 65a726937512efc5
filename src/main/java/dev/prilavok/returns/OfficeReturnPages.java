package dev.prilavok.returns;

import dev.prilavok.fulfilment.Graded;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.order.Actor;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Returns of all shops: the law's clock first, a card with what this person may do next. */
@Path("/office/returns")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeReturnPages {
    static final String HOME = "/office/returns";
    private static final int ROWS = 50;
    private static final int MOST = 999;

    private final Returns returns;
    private final ReturnLists lists;
    private final ReturnSight sight;
    private final ReturnsConfig config;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;
    private final Clock clock;

    OfficeReturnPages(
            Returns returns,
            ReturnLists lists,
            ReturnSight sight,
            ReturnsConfig config,
            Shops shops,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Sheets sheets,
            Clock clock) {
        this.returns = returns;
        this.lists = lists;
        this.sight = sight;
        this.config = config;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReturnList(ReturnSight.Listing page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReturnCard(
            ReturnSight.Card page,
            ReturnMay may,
            @Nullable String error,
            String reason,
            String document,
            String tracking)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("open") String show,
            @QueryParam("shop") @DefaultValue("") String slug,
            @QueryParam("cursor") @Nullable String cursor) {
        var chip = ReturnChip.named(show);
        var found = scope.network(() -> lists.list(filter(chip, slug, cursor, ROWS)));
        return pages.show(
                new ReturnList(sight.list(HOME, chip, slug.isEmpty() ? null : slug, found, cursor != null, true)));
    }

    private ReturnFilter filter(ReturnChip chip, String slug, @Nullable String cursor, int size) {
        var shop = slug.isEmpty() ? null : shop(slug).id();
        return new ReturnFilter(chip.states(), shop, chip.before(clock.instant(), config.alarm()), cursor, size);
    }

    /** What the list shows, as a table for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("show") @DefaultValue("open") String show,
            @QueryParam("shop") @DefaultValue("") String slug,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var chip = ReturnChip.named(show);
        Rows<ReturnRow> rows = cursor -> scope.network(() -> lists.list(filter(chip, slug, cursor, Rows.PAGE)));
        return sheets.send(ReturnSheet.of(sight, shops, "show=" + chip.code() + " " + slug, rows), as);
    }

    @GET
    @Path("{shop}/{returned}")
    public TemplateInstance card(@PathParam("shop") String slug, @PathParam("returned") String number) {
        return card(shop(slug), number, null, Map.of());
    }

    @POST
    @Path("{shop}/{returned}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response approve(@PathParam("shop") String slug, @PathParam("returned") String number) {
        return step(slug, number, Map.of(), (shop, one) -> returns.approve(shop.id(), one.id(), office()));
    }

    @POST
    @Path("{shop}/{returned}/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response decline(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @FormParam("reason") @DefaultValue("") String reason) {
        return step(
                slug,
                number,
                Map.of("reason", reason),
                (shop, one) -> returns.decline(shop.id(), one.id(), office(), text(reason)));
    }

    @POST
    @Path("{shop}/{returned}/transit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE, Role.SUPPORT})
    public Response transit(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @FormParam("tracking") @DefaultValue("") String tracking) {
        return step(
                slug,
                number,
                Map.of("tracking", tracking),
                (shop, one) -> returns.inTransit(shop.id(), one.id(), tracking, office()));
    }

    @POST
    @Path("{shop}/{returned}/lost")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response lost(@PathParam("shop") String slug, @PathParam("returned") String number) {
        return step(slug, number, Map.of(), (shop, one) -> returns.lost(shop.id(), one.id(), office()));
    }

    @POST
    @Path("{shop}/{returned}/receive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    public Response receive(@PathParam("shop") String slug, @PathParam("returned") String number) {
        return step(slug, number, Map.of(), (shop, one) -> returns.receive(shop.id(), one.id(), warehouse()));
    }

    /** Blind: the form names no expected numbers, and what nobody counted is missing. */
    @POST
    @Path("{shop}/{returned}/inspect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    public Response inspect(
            @PathParam("shop") String slug, @PathParam("returned") String number, MultivaluedMap<String, String> form) {
        var typed = typed(form);
        return step(
                slug,
                number,
                typed,
                (shop, one) -> returns.inspect(shop.id(), one.id(), graded(one, typed), warehouse()));
    }

    @POST
    @Path("{shop}/{returned}/decide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response decide(
            @PathParam("shop") String slug, @PathParam("returned") String number, MultivaluedMap<String, String> form) {
        var typed = typed(form);
        return step(slug, number, typed, (shop, one) -> {
            var taken = new HashMap<Integer, Integer>();
            one.lines().forEach(line -> taken.put(line.no(), count(typed, "take-" + line.no())));
            returns.decide(shop.id(), one.id(), taken, office(), text(typed.getOrDefault("reason", "")));
        });
    }

    @POST
    @Path("{shop}/{returned}/sent")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    public Response sent(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @FormParam("document") @DefaultValue("") String document) {
        return step(
                slug,
                number,
                Map.of("document", document),
                (shop, one) -> returns.refundSent(shop.id(), one.id(), document, office()));
    }

    @POST
    @Path("{shop}/{returned}/paid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    public Response paid(@PathParam("shop") String slug, @PathParam("returned") String number) {
        return step(slug, number, Map.of(), (shop, one) -> returns.refunded(shop.id(), one.id(), office()));
    }

    @POST
    @Path("{shop}/{returned}/bounced")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    public Response bounced(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @FormParam("reason") @DefaultValue("") String reason) {
        return step(
                slug,
                number,
                Map.of("reason", reason),
                (shop, one) -> returns.refundFailed(shop.id(), one.id(), text(reason), office()));
    }

    private interface Deed {
        void done(Shop shop, ReturnView one);
    }

    private Response step(String slug, String number, Map<String, String> typed, Deed deed) {
        var shop = shop(slug);
        try {
            scope.shop(shop.id(), () -> deed.done(shop, read(shop, number)));
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(card(shop, number, refusal.say(sight.locale()), typed))
                    .build();
        }
        flash.say(sight.say().written(number));
        return Response.seeOther(URI.create(HOME + "/" + shop.slug() + "/" + number))
                .build();
    }

    private TemplateInstance card(Shop shop, String number, @Nullable String error, Map<String, String> typed) {
        return scope.shop(shop.id(), () -> {
            var one = read(shop, number);
            var to = returns.requisites(shop.id(), one.id())
                    .map(found -> isPayer() ? found.shown() : found.masked())
                    .orElse(null);
            var page = sight.card(
                    one,
                    HOME,
                    HOME + "/" + shop.slug() + "/" + one.number(),
                    "/office/orders/" + shop.slug() + "/" + one.orderNumber(),
                    to,
                    sight.office(),
                    name -> typed.getOrDefault(name, ""));
            return pages.show(new ReturnCard(
                    page,
                    may(one),
                    error,
                    typed.getOrDefault("reason", ""),
                    typed.getOrDefault("document", one.document() == null ? "" : one.document()),
                    typed.getOrDefault("tracking", "")));
        });
    }

    private ReturnMay may(ReturnView one) {
        var decides = user.is(Role.OWNER, Role.DIRECTOR, Role.SUPPORT);
        var handles = user.is(Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE);
        return new ReturnMay(
                decides && leads(one, ReturnState.APPROVED, Actor.Kind.HEAD_OFFICE),
                decides && leads(one, ReturnState.DECLINED, Actor.Kind.HEAD_OFFICE),
                (decides || handles) && leads(one, ReturnState.IN_TRANSIT, Actor.Kind.HEAD_OFFICE),
                decides && leads(one, ReturnState.LOST_ON_WAY, Actor.Kind.HEAD_OFFICE),
                handles && leads(one, ReturnState.RECEIVED, Actor.Kind.WAREHOUSE),
                handles && leads(one, ReturnState.INSPECTED, Actor.Kind.WAREHOUSE),
                decides && leads(one, ReturnState.ACCEPTED, Actor.Kind.HEAD_OFFICE),
                isPayer() && leads(one, ReturnState.REFUND_SENT, Actor.Kind.HEAD_OFFICE),
                isPayer() && leads(one, ReturnState.REFUNDED, Actor.Kind.HEAD_OFFICE),
                false);
    }

    private static boolean leads(ReturnView one, ReturnState to, Actor.Kind kind) {
        return one.state().mayBecome(to, kind);
    }

    private boolean isPayer() {
        return user.is(Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT);
    }

    private ReturnView read(Shop shop, String number) {
        return returns.byNumber(shop.id(), number).orElseThrow(() -> new NotFound("return"));
    }

    private static List<Graded> graded(ReturnView one, Map<String, String> typed) {
        var units = new ArrayList<Graded>();
        for (var line : one.lines())
            for (var grade : ReturnSight.GRADES) {
                var pieces = count(typed, "grade-" + line.no() + "-" + grade);
                var note = text(typed.getOrDefault("note-" + line.no(), ""));
                if (pieces > 0) units.add(new Graded(line.no(), pieces, grade, note.isEmpty() ? null : note, null));
            }
        return units;
    }

    private static int count(Map<String, String> typed, String name) {
        var text = typed.getOrDefault(name, "").strip();
        if (text.isEmpty()) return 0;
        try {
            var count = Integer.parseInt(text);
            if (count < 0 || count > MOST) throw new BadRequest(name);
            return count;
        } catch (NumberFormatException noNumber) {
            throw new BadRequest(name);
        }
    }

    static Map<String, String> typed(MultivaluedMap<String, String> form) {
        var typed = new HashMap<String, String>();
        form.forEach((name, values) -> {
            if (!values.isEmpty() && values.get(0) != null) typed.put(name, values.get(0));
        });
        return typed;
    }

    private static String text(String typed) {
        var plain = typed.strip().replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", " ");
        return plain.substring(0, Math.min(MOST, plain.length()));
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }

    private Actor office() {
        return Actor.headOffice(user.login());
    }

    private Actor warehouse() {
        return Actor.warehouse(user.login());
    }
}

package dev.prilavok.payment.fiscal;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which receipts are missing, why, and what to do about each. */
@Path("/office/fiscal")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeFiscalPages {
    static final String HOME = "/office/fiscal";
    private static final int ROWS = 50;
    private static final List<String> ORDER = List.of("open", "done", "carrier", "all");
    private static final Map<String, Set<FiscalState>> KINDS = Map.of(
            "open", FiscalState.OPEN,
            "done", EnumSet.of(FiscalState.REGISTERED, FiscalState.REFUND_ISSUED),
            "carrier", EnumSet.of(FiscalState.BY_CARRIER),
            "all", Set.of());

    private final FiscalDocuments receipts;
    private final FiscalSight sight;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;

    OfficeFiscalPages(
            FiscalDocuments receipts,
            FiscalSight sight,
            Shops shops,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Sheets sheets) {
        this.receipts = receipts;
        this.sight = sight;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "fiscal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiscalList(
            int failed,
            int waiting,
            List<FiscalSight.Choice> kinds,
            String number,
            List<FiscalSight.Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "fiscal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiscalCard(FiscalSight.Card card, @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("kind") @DefaultValue("open") String kind,
            @QueryParam("number") @DefaultValue("") String number,
            @QueryParam("cursor") @Nullable String cursor) {
        var states = states(kind);
        var query = query(kind, number);
        return scope.network(() -> {
            var found = receipts.list(new FiscalFilter(states, asked(number), null), cursor, ROWS);
            return pages.show(new FiscalList(
                    receipts.count(FiscalState.FAILED),
                    receipts.count(FiscalState.REQUIRED) + receipts.count(FiscalState.SENT),
                    ORDER.stream().map(one -> sight.kind(one, kind)).toList(),
                    number,
                    found.items().stream().map(sight::row).toList(),
                    found.next() == null ? null : HOME + query + "&cursor=" + found.next(),
                    cursor == null ? null : HOME + query,
                    HOME + "/export" + query + "&"));
        });
    }

    /** The same for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("kind") @DefaultValue("open") String kind,
            @QueryParam("number") @DefaultValue("") String number,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var states = states(kind);
        var filter = new FiscalFilter(states, asked(number), null);
        Rows<FiscalDocument> rows = cursor -> scope.network(() -> receipts.list(filter, cursor, Rows.PAGE));
        var say = sight.say();
        return sheets.send(
                Sheet.of("receipts", kind, rows)
                        .text(say.order(), FiscalDocument::orderNumber)
                        .text(say.receipt(), one -> say.type(one.type()))
                        .money(say.sum(), FiscalDocument::total)
                        .text(say.stateColumn(), one -> say.state(one.state()))
                        .text(say.number(), one -> one.fiscalNumber() == null ? "" : one.fiscalNumber())
                        .moment(say.requiredAt(), FiscalDocument::requiredAt),
                as);
    }

    private static String query(String kind, String number) {
        return "?kind=" + kind + "&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    private static @Nullable String asked(String number) {
        var plain = number.replaceAll("[\\s\\-–№#\\x00]", "");
        return plain.isEmpty() ? null : plain;
    }

    private static Set<FiscalState> states(String kind) {
        var states = KINDS.get(kind);
        if (states == null) throw new BadRequest("kind").at("kind");
        return states;
    }

    @GET
    @Path("{shop}/{receipt}")
    public TemplateInstance card(@PathParam("shop") String slug, @PathParam("receipt") UUID id) {
        return card(shop(slug), id, null);
    }

    private TemplateInstance card(Shop shop, UUID id, @Nullable String error) {
        var receipt = scope.shop(shop.id(), () -> receipts.find(shop.id(), id));
        return pages.show(new FiscalCard(sight.card(receipt, shop), error));
    }

    @POST
    @Path("{shop}/{receipt}/retry")
    public Response retry(@PathParam("shop") String slug, @PathParam("receipt") UUID id) {
        var shop = shop(slug);
        return step(shop, id, sight.say().retried(), () -> receipts.retry(shop.id(), id));
    }

    @POST
    @Path("{shop}/{receipt}/printed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response printed(
            @PathParam("shop") String slug,
            @PathParam("receipt") UUID id,
            @FormParam("fiscal") @DefaultValue("") String number) {
        var shop = shop(slug);
        return step(
                shop, id, sight.say().written(), () -> receipts.printed(shop.id(), id, number.strip(), user.login()));
    }

    private Response step(Shop shop, UUID id, String said, Runnable deed) {
        try {
            scope.shop(shop.id(), deed);
            flash.say(said);
            return Response.seeOther(URI.create(HOME + "/" + shop.slug() + "/" + id))
                    .build();
        } catch (FiscalRefused refusal) {
            return Response.status(refusal.status())
                    .entity(card(shop, id, refusal.say(sight.locale())))
                    .build();
        }
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }
}

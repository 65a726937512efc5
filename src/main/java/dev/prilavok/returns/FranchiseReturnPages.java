package dev.prilavok.returns;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Returns of the chosen shop; the franchisee may ask for one in the buyer's place. Where the money goes is not shown here. */
@Path("/franchise/returns")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseReturnPages {
    private static final String HOME = "/franchise/returns";
    private static final int ROWS = 30;

    private final Returns returns;
    private final ReturnLists lists;
    private final ReturnSizes sizes;
    private final ReturnSight sight;
    private final ReturnsConfig config;
    private final Orders orders;
    private final Shops shops;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;
    private final EvidencePhotos photos;
    private final Clock clock;

    FranchiseReturnPages(
            Returns returns,
            ReturnLists lists,
            ReturnSizes sizes,
            ReturnSight sight,
            ReturnsConfig config,
            Orders orders,
            Shops shops,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Sheets sheets,
            EvidencePhotos photos,
            Clock clock) {
        this.returns = returns;
        this.lists = lists;
        this.sizes = sizes;
        this.sight = sight;
        this.config = config;
        this.orders = orders;
        this.shops = shops;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
        this.photos = photos;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnNew(
            String order,
            String url,
            @Nullable ReturnFields form,
            @Nullable String error) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("open") String show, @QueryParam("cursor") @Nullable String cursor) {
        var chip = ReturnChip.named(show);
        var found = lists.list(filter(chip, cursor, ROWS));
        return pages.show(new OfficeReturnPages.ReturnList(sight.list(HOME, chip, null, found, cursor != null, false)));
    }

    private ReturnFilter filter(ReturnChip chip, @Nullable String cursor, int size) {
        return new ReturnFilter(chip.states(), shop().id(), chip.before(clock.instant(), config.alarm()), cursor, size);
    }

    /** What the list shows, as a table for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("show") @DefaultValue("open") String show, @QueryParam("as") @DefaultValue("csv") String as) {
        var chip = ReturnChip.named(show);
        Rows<ReturnRow> rows = cursor -> lists.list(filter(chip, cursor, Rows.PAGE));
        return sheets.send(ReturnSheet.of(sight, shops, "show=" + chip.code(), rows), as, shop().zone());
    }

    @GET
    @Path("{returned}")
    @Transactional
    public TemplateInstance card(@PathParam("returned") String number) {
        var one = returns.byNumber(shop().id(), number).orElseThrow(() -> new NotFound("return"));
        var page = sight.card(
                one,
                HOME,
                HOME + "/" + one.number(),
                "/franchise/orders/" + one.orderNumber(),
                null,
                shop().zone(),
                name -> "");
        var may = ReturnMay.onlyCancel(one.state().mayBecome(ReturnState.CANCELLED, Actor.Kind.FRANCHISEE));
        return pages.show(new OfficeReturnPages.ReturnCard(page, may, null, "", "", ""));
    }

    @POST
    @Path("{returned}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("returned") String number) {
        var one = returns.byNumber(shop().id(), number).orElseThrow(() -> new NotFound("return"));
        try {
            returns.cancel(shop().id(), one.id(), actor());
            flash.say(sight.say().written(number));
        } catch (ReturnRefused moved) {
            flash.say(moved.say(sight.locale()));
        }
        return Response.seeOther(URI.create(HOME + "/" + number)).build();
    }

    /** The form for an order's buyer who called. */
    @GET
    @Path("of/{number}")
    @Transactional
    public TemplateInstance ask(@PathParam("number") String number) {
        return form(order(number), ReturnForm.empty(), null);
    }

    @POST
    @Path("of/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return asked(order(number), new ReturnForm(OfficeReturnPages.typed(fields)));
    }

    /** The same with photographs that the buyer has sent. */
    @POST
    @Path("of/{number}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response ask(@PathParam("number") String number, MultipartFormDataInput input) {
        var order = order(number);
        var typed = SentForm.typed(input);
        try {
            for (var sent : SentForm.photos(input).entrySet())
                typed.put(sent.getKey(), String.join(",", photos.kept(sent.getValue())));
            return asked(order, new ReturnForm(typed));
        } catch (PictureRefused refused) {
            var error = refused.reason().say(sight.locale());
            return Response.status(422)
                    .entity(form(order, new ReturnForm(typed), error))
                    .build();
        }
    }

    private Response asked(OrderView order, ReturnForm form) {
        try {
            var offer = returns.offer(order).orElseThrow(ReturnRefused::nothingReceived);
            var one = returns.request(shop().id(), form.wanted(order.id(), offer, null), actor());
            flash.say(sight.say().made(one.number()));
            return Response.seeOther(URI.create(HOME + "/" + one.number())).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(form(order, form, refusal.say(sight.locale())))
                    .build();
        }
    }

    private TemplateInstance form(OrderView order, ReturnForm form, @Nullable String error) {
        var fields = returns.offer(order)
                .filter(offer -> !offer.isEmpty())
                .map(offer -> ReturnFields.of(offer, form, sizes.of(shop(), offer), sight.locale()))
                .orElse(null);
        return pages.show(new OwnNew(order.number().shown(), HOME + "/of/" + order.number(), fields, error));
    }

    private OrderView order(String number) {
        return orders.find(shop().id(), OrderNumber.parse(number)).orElseThrow(() -> new NotFound("order"));
    }

    private Actor actor() {
        return Actor.franchisee(user.login());
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}

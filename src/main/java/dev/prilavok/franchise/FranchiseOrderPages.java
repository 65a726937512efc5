package dev.prilavok.franchise;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.cash.prepaid.PaidPanel;
import dev.prilavok.cash.prepaid.PaidPanels;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.PickupPoint;
import dev.prilavok.fulfilment.ParcelMoved;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.messaging.Told;
import dev.prilavok.messaging.ToldBuyers;
import dev.prilavok.order.Actor;
import dev.prilavok.order.LinePhotos;
import dev.prilavok.order.NotAllowedNow;
import dev.prilavok.order.OrderFilter;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.OrderRow;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import dev.prilavok.trial.PanelMessages;
import dev.prilavok.trial.ParcelPanel;
import dev.prilavok.trial.ParcelPanels;
import dev.prilavok.trial.Trials;
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
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The orders of the chosen shop: a list that renews itself, a card for each, confirming and cancelling. */
@Path("/franchise")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseOrderPages {
    private static final int ROWS = 30;
    private static final int LONGEST_REASON = 300;

    private final CurrentUser user;
    private final Orders orders;
    private final Earning earning;
    private final LinePhotos photos;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final Clock clock;
    private final Sheets sheets;
    private final ParcelPanels panels;
    private final Parcels parcels;
    private final Trials trials;
    private final Delivery delivery;
    private final ToldBuyers buyers;
    private final PaidPanels paid;
    private final ShopRequest addresses;

    FranchiseOrderPages(
            CurrentUser user,
            Orders orders,
            Earning earning,
            LinePhotos photos,
            Pages pages,
            Lang lang,
            Flash flash,
            Clock clock,
            Sheets sheets,
            ParcelPanels panels,
            Parcels parcels,
            Trials trials,
            Delivery delivery,
            ToldBuyers buyers,
            PaidPanels paid,
            ShopRequest addresses) {
        this.user = user;
        this.orders = orders;
        this.earning = earning;
        this.photos = photos;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.clock = clock;
        this.sheets = sheets;
        this.panels = panels;
        this.parcels = parcels;
        this.trials = trials;
        this.delivery = delivery;
        this.buyers = buyers;
        this.paid = paid;
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrderList(OrderListView page, List<ParcelNeed> needs) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrderRows(OrderListView page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrderCard(
            OrderCardView page,
            @Nullable ParcelPanel parcel,
            List<String> intervals,
            List<Point> points,
            List<Told> told,
            PaidPanel paid)
            implements TemplateInstance {}

    /** A pickup point to choose. */
    record Point(String code, String address) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CancelOrder(
            OrderCardView page,
            List<CancelReason> reasons,
            @Nullable String error,
            String typed) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("cursor") @Nullable String cursor) {
        var needs = cursor == null ? needs() : List.<ParcelNeed>of();
        return pages.show(new OrderList(view(OrderChips.named(show), search, cursor, null), needs));
    }

    // Parcels that nobody but the franchisee can move on: he knows the buyer.
    private List<ParcelNeed> needs() {
        var soon = clock.instant().plus(ParcelNeed.LAST_DAYS);
        return parcels.needing(shop().id(), soon).stream()
                .map(parcel -> ParcelNeed.of(parcel, lang.locale()))
                .toList();
    }

    /** The list as a table. What was searched for may be a buyer's name: it stays out of the audit log. */
    @GET
    @Path("orders/export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var chips = OrderChips.named(show);
        var shop = shop();
        Rows<OrderRow> rows = cursor -> orders.list(shop.id(), filter(chips, search, cursor, Rows.PAGE));
        var table = Texts.of(SheetMessages.class, lang.locale());
        return sheets.send(OrderSheet.of(words(), table, chips.code(), lang.locale(), rows), as, shop.zone());
    }

    /** Asked every few seconds by an open list: nothing when nothing changed, otherwise the list anew. */
    @GET
    @Path("fresh")
    public Response fresh(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("of") @DefaultValue("") String of,
            @QueryParam("seen") @DefaultValue("") String seen,
            @QueryParam("mark") @DefaultValue("") String mark) {
        // another tab may have chosen another shop meanwhile: this list then stays what it was
        if (!shop().slug().equals(of)) return Response.noContent().build();
        var chips = OrderChips.named(show);
        var page = orders.list(shop().id(), filter(chips, search, null));
        if (OrderListView.mark(page).equals(mark)) return Response.noContent().build();
        return Response.ok(pages.show(new OrderRows(view(chips, search, null, seen))))
                .build();
    }

    private OrderListView view(OrderChips chips, String search, @Nullable String cursor, @Nullable String seen) {
        var page = orders.list(shop().id(), filter(chips, search, cursor));
        var newest = page.items().isEmpty() ? "" : page.items().get(0).id().toString();
        var since = seen == null || seen.isEmpty() ? newest : seen;
        var here = chips.url() + (chips == OrderChips.ALL ? "?" : "&") + "q=" + encoded(search);
        var refresh = "/franchise/fresh?show=" + chips.code() + "&q=" + encoded(search) + "&of=" + shop().slug()
                + "&seen=" + since + "&mark=" + OrderListView.mark(page);
        return new OrderListView(
                chips.row(texts()),
                OrderListView.days(page, seen, times(), words()),
                search,
                chips.code(),
                page.next() == null ? null : here + "&cursor=" + page.next(),
                cursor == null ? null : here,
                cursor == null ? refresh : null,
                "/franchise/orders/export?show=" + chips.code() + "&q=" + encoded(search) + "&",
                (int) page.items().stream()
                        .filter(row -> OrderListView.isFresh(row, seen))
                        .count());
    }

    private static OrderFilter filter(OrderChips chips, String search, @Nullable String cursor) {
        return filter(chips, search, cursor, ROWS);
    }

    private static OrderFilter filter(OrderChips chips, String search, @Nullable String cursor, int rows) {
        return new OrderFilter(chips.states(), search.isBlank() ? null : search, null, null, null, null, cursor, rows);
    }

    @GET
    @Path("orders/{number}")
    public TemplateInstance card(@PathParam("number") String number) {
        var order = order(number);
        var parcel = panels.of(order, lang.locale(), shop().zone()).orElse(null);
        var intervals = parcel != null && parcel.mayMove() ? trials.intervals() : List.<String>of();
        var points = parcel != null && parcel.mayRedirect() ? points(order) : List.<PickupPoint>of();
        return pages.show(new OrderCard(
                card(order),
                parcel,
                intervals,
                points.stream()
                        .map(point -> new Point(point.code(), point.address(lang.locale())))
                        .toList(),
                buyers.about(shop().id(), order.id(), lang.locale()),
                paid.of(order, payLink(order), lang.locale())));
    }

    private String payLink(OrderView order) {
        var token = orders.statusToken(order.shop(), order.id());
        return addresses.absolute(shop(), "/o/" + token + "/pay/go");
    }

    /** Agrees a day with the buyer on which our courier comes. */
    @POST
    @Path("orders/{number}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("number") String number,
            @FormParam("day") @DefaultValue("") String day,
            @FormParam("interval") @DefaultValue("") String interval) {
        var order = order(number);
        var parcel = parcels.ofOrder(shop().id(), order.id()).orElseThrow(() -> new NotFound("parcel"));
        try {
            parcels.reschedule(
                    shop().id(), parcel.id(), ComingDay.of(day, clock, shop().zone()), hours(interval), actor());
            flash.say(Texts.of(PanelMessages.class, lang.locale()).moved());
        } catch (DateTimeException notADay) {
            flash.say(Texts.of(PanelMessages.class, lang.locale()).badDay());
        } catch (ParcelMoved moved) {
            flash.say(moved.say(lang.locale()));
        }
        return backTo(number);
    }

    /** Has a parcel that could not be handed over brought to a pickup point of the town. */
    @POST
    @Path("orders/{number}/redirect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redirect(@PathParam("number") String number, @FormParam("point") @DefaultValue("") String point) {
        var order = order(number);
        var parcel = parcels.ofOrder(shop().id(), order.id()).orElseThrow(() -> new NotFound("parcel"));
        if (points(order).stream().noneMatch(one -> one.code().equals(point)))
            throw new BadRequest("point").at("point");
        try {
            parcels.redirect(shop().id(), parcel.id(), point, actor());
            flash.say(Texts.of(PanelMessages.class, lang.locale()).moved());
        } catch (ParcelMoved moved) {
            flash.say(moved.say(lang.locale()));
        }
        return backTo(number);
    }

    // Points where people may try on and pay as they would have done at the door.
    private List<PickupPoint> points(OrderView order) {
        return delivery.pickupPoints(order.city()).stream()
                .filter(point ->
                        point.cod() && (point.fittingRoom() || !order.delivery().trial()))
                .toList();
    }

    private @Nullable String hours(String typed) {
        return trials.intervals().contains(typed) ? typed : null;
    }

    @POST
    @Path("orders/{number}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("number") String number) {
        try {
            orders.confirm(shop().id(), OrderNumber.parse(number), actor());
            flash.say(texts().orderConfirmed(OrderNumber.parse(number).shown()));
        } catch (NotAllowedNow moved) {
            flash.say(moved.say(lang.locale()));
        }
        return backTo(number);
    }

    @GET
    @Path("orders/{number}/cancel")
    public Response askWhy(@PathParam("number") String number) {
        var order = order(number);
        if (!order.mayCancel(Actor.Kind.FRANCHISEE)) return backTo(number);
        return Response.ok(pages.show(new CancelOrder(card(order), List.of(CancelReason.values()), null, "")))
                .build();
    }

    @POST
    @Path("orders/{number}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("number") String number,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("words") @DefaultValue("") String words) {
        var said = CancelReason.sentence(texts(), reason, words.strip());
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            var error = said.isEmpty() ? texts().reasonMissing() : texts().reasonLong(LONGEST_REASON);
            var again = new CancelOrder(card(order(number)), List.of(CancelReason.values()), error, words);
            return Response.status(422).entity(pages.show(again)).build();
        }
        try {
            orders.cancel(shop().id(), OrderNumber.parse(number), actor(), said);
            flash.say(texts().orderCancelled(OrderNumber.parse(number).shown()));
        } catch (NotAllowedNow moved) {
            flash.say(moved.say(lang.locale()));
        }
        return backTo(number);
    }

    private OrderView order(String number) {
        return orders.find(shop().id(), OrderNumber.parse(number)).orElseThrow(() -> new NotFound("order"));
    }

    private OrderCardView card(OrderView order) {
        // once it is known how the order ended, the books say what was earned
        var expected = order.result() == null
                ? earning.of(shop(), order, lang.locale()).orElse(null)
                : null;
        return OrderCardView.of(order, expected, photos.of(order), times(), words());
    }

    private static Response backTo(String number) {
        return Response.seeOther(URI.create("/franchise/orders/" + OrderNumber.parse(number)))
                .build();
    }

    private Actor actor() {
        return Actor.franchisee(user.name());
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private FranchiseMessages texts() {
        return Texts.of(FranchiseMessages.class, lang.locale());
    }

    private Words words() {
        return Words.in(lang.locale());
    }

    private Times times() {
        return new Times(clock, shop().zone(), lang.locale());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

package dev.prilavok.franchise;

import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.catalog.ListingDesk;
import dev.prilavok.catalog.Listings;
import dev.prilavok.franchise.ListingUndo.Deed;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Shop;
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
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the chosen shop sells and for how much: own prices, what stays of them, hiding and showing one or many. */
@Path(ListingAddress.PATH)
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseGoodsPages {
    private final CurrentUser user;
    private final ListingDesk desk;
    private final Listings listings;
    private final PieceEarning earning;
    private final ComingNotes coming;
    private final FranchiseConfig config;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final Sheets sheets;

    FranchiseGoodsPages(
            CurrentUser user,
            ListingDesk desk,
            Listings listings,
            PieceEarning earning,
            ComingNotes coming,
            FranchiseConfig config,
            Pages pages,
            Lang lang,
            Flash flash,
            Sheets sheets) {
        this.user = user;
        this.desk = desk;
        this.listings = listings;
        this.earning = earning;
        this.coming = coming;
        this.config = config;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.sheets = sheets;
    }

    /** Which goods the page before showed; every form carries it along. */
    static class Back {
        @FormParam("q")
        @DefaultValue("")
        String q = "";

        @FormParam("category")
        @DefaultValue("")
        String category = "";

        @FormParam("show")
        @DefaultValue("")
        String show = "";

        @FormParam("cursor")
        @DefaultValue("")
        String cursor = "";

        ListingAddress address() {
            return ListingAddress.of(q, category, show, cursor);
        }
    }

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodsList(ListingView page, @Nullable String error) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodsLeft(String id, PieceEarning.@Nullable Left left, String otherwise) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("category") @DefaultValue("") String category,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("tick") @DefaultValue("") String tick,
            @QueryParam("undo") @DefaultValue("") String undo) {
        var here = ListingAddress.of(search, category, show, cursor);
        return pages.show(new GoodsList(view(here, !tick.isEmpty(), undo, null), null));
    }

    /** What is left of a piece at the price being typed. */
    @GET
    @Path("{product: [0-9a-fA-F-]{36}}/left")
    public TemplateInstance left(
            @PathParam("product") UUID product, @QueryParam("price") @DefaultValue("") String typed) {
        var goods = goods(product);
        try {
            var own = TypedPrice.of(typed, shop().currency());
            var left = earning.said(shop(), goods, own, lang.locale()).orElse(null);
            return pages.show(new GoodsLeft(product.toString(), left, ""));
        } catch (NotANumber unreadable) {
            return pages.show(new GoodsLeft(product.toString(), null, texts().cannotTell()));
        }
    }

    @POST
    @Path("{product: [0-9a-fA-F-]{36}}/price")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response price(
            @PathParam("product") UUID product,
            @FormParam("price") @DefaultValue("") String typed,
            @BeanParam Back back) {
        var goods = goods(product);
        try {
            ask(product, TypedPrice.of(typed, shop().currency()));
        } catch (Refusal refusal) {
            var view = view(back.address(), false, "", refusedRow(goods, typed, refusal));
            return Response.status(refusal.status())
                    .entity(pages.show(new GoodsList(view, null)))
                    .build();
        }
        return done(back, new ListingUndo(Deed.PRICE, List.of(product), TypedPrice.shown(goods.own())));
    }

    private void ask(UUID product, @Nullable Money price) {
        if (price == null) {
            listings.askRecommended(shop().id(), product, user.name());
            flash.say(texts().pricedAsRecommended());
        } else {
            listings.ask(shop().id(), product, price, user.name());
            flash.say(texts().priced(Moneys.shown(price, lang.locale())));
        }
    }

    /** Hides or shows what was ticked, or the one whose button was pressed. */
    @POST
    @Path("hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hide(@FormParam("chosen") List<UUID> chosen, @BeanParam Back back) {
        return ticked(chosen, back, some -> {
            var changed = listings.hide(shop().id(), some, user.name());
            flash.say(texts().hiddenNow(changed.size()));
            return ListingUndo.of(Deed.SHOW, changed);
        });
    }

    @POST
    @Path("show")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(@FormParam("chosen") List<UUID> chosen, @BeanParam Back back) {
        return ticked(chosen, back, some -> {
            var changed = listings.show(shop().id(), some, user.name());
            flash.say(texts().shownNow(changed.size()));
            return ListingUndo.of(Deed.HIDE, changed);
        });
    }

    /** Shows what no rule lets in. */
    @POST
    @Path("pin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pin(@FormParam("chosen") List<UUID> chosen, @BeanParam Back back) {
        return ticked(chosen, back, some -> {
            listings.pin(shop().id(), some, user.name());
            flash.say(texts().pinnedNow(some.size()));
            return ListingUndo.of(Deed.UNPIN, some);
        });
    }

    @POST
    @Path("unpin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unpin(@FormParam("chosen") List<UUID> chosen, @BeanParam Back back) {
        return ticked(chosen, back, some -> {
            listings.unpin(shop().id(), some, user.name());
            flash.say(texts().unpinnedNow());
            return ListingUndo.of(Deed.PIN, some);
        });
    }

    private Response ticked(List<UUID> chosen, Back back, Function<List<UUID>, ListingUndo> deed) {
        if (chosen.isEmpty()) return nothingTicked(back);
        return done(back, deed.apply(ListingUndo.some(chosen)));
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@FormParam("undo") @DefaultValue("") String text, @BeanParam Back back) {
        var undo = ListingUndo.read(text).orElseThrow(() -> new NotFound("undo"));
        var by = user.name();
        switch (undo.deed()) {
            case SHOW -> listings.show(shop().id(), undo.products(), by);
            case HIDE -> listings.hide(shop().id(), undo.products(), by);
            case PIN -> listings.pin(shop().id(), undo.products(), by);
            case UNPIN -> listings.unpin(shop().id(), undo.products(), by);
            case PRICE ->
                undo.products().forEach(product -> ask(product, TypedPrice.of(undo.price(), shop().currency())));
        }
        flash.say(texts().undone());
        return Response.seeOther(URI.create(back.address().url())).build();
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("category") @DefaultValue("") String category,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var here = ListingAddress.of(search, category, show, null);
        var shop = shop();
        Rows<ListedGoods> rows = cursor -> desk.list(shop.id(), here.query(cursor, Rows.PAGE));
        var sheet = ListingSheet.of(
                texts(),
                here.url(),
                rows,
                goods -> earning.of(shop, goods, goods.ownNow())
                        .map(PieceEarning.Piece::left)
                        .orElse(null));
        return sheets.send(sheet, as, shop.zone());
    }

    private Response done(Back back, ListingUndo undo) {
        if (undo.products().isEmpty())
            return Response.seeOther(URI.create(back.address().url())).build();
        var url = back.address().url() + "&undo=" + URLEncoder.encode(undo.text(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(url)).build();
    }

    private Response nothingTicked(Back back) {
        var view = view(back.address(), false, "", null);
        return Response.status(422)
                .entity(pages.show(new GoodsList(view, texts().nothingTicked())))
                .build();
    }

    private ListingView view(ListingAddress here, boolean ticked, String undo, @Nullable ListingRow refused) {
        var found = desk.list(shop().id(), here.query());
        var notes = coming.of(shop(), found.items(), lang.locale());
        var rows = found.items().stream()
                .map(goods -> row(goods).coming(notes.get(goods.product())))
                .map(row -> refused != null && refused.id().equals(row.id()) ? refused : row)
                .toList();
        return new ListingView(
                here,
                ListingView.chips(here, texts()),
                ListingView.categories(desk.categories(shop().id()), here.category()),
                rows,
                ticked,
                here.url() + "&tick=" + (ticked ? "" : "1"),
                here.export() + "&",
                found.next() == null ? null : here.at(found.next()).url(),
                here.cursor().isEmpty() ? null : here.at("").url(),
                ListingUndo.read(undo).map(ListingUndo::text).orElse(null),
                texts().assumption(config.expectedRefusals().toString()));
    }

    private ListingRow row(ListedGoods goods) {
        var left = earning.said(shop(), goods, goods.ownNow(), lang.locale()).orElse(null);
        return ListingRow.of(shop(), goods, left, texts(), lang.locale());
    }

    private ListingRow refusedRow(ListedGoods goods, String typed, Refusal refusal) {
        return row(goods).refused(typed, refusal.say(lang.locale()));
    }

    private ListedGoods goods(UUID product) {
        return desk.one(shop().id(), product).orElseThrow(() -> new NotFound("product"));
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private ListingMessages texts() {
        return Texts.of(ListingMessages.class, lang.locale());
    }
}

package dev.prilavok.fulfilment.packing;

import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.order.GiftWraps;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What gift wrap costs: one price for each currency, another where a shop has its own, and who said so when. */
@Path("/office/packing/gift")
@RolesAllowed({Role.OWNER, Role.DIRECTOR})
@Produces(MediaType.TEXT_HTML)
class OfficeGiftWrapPages {
    private static final int MOST_WORDS = 50;

    private final WarehouseDesk desk;
    private final GiftWraps gifts;
    private final Shops shops;
    private final Scope scope;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;

    OfficeGiftWrapPages(
            WarehouseDesk desk, GiftWraps gifts, Shops shops, Scope scope, AuditLog audit, Pages pages, Flash flash) {
        this.desk = desk;
        this.gifts = gifts;
        this.shops = shops;
        this.scope = scope;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
    }

    record CurrencyRow(String code, String price, String typed) {}

    record ShopRow(String slug, String name, String price, boolean own) {}

    record Word(String at, String who, String about, String price) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GiftPrices(
            List<CurrencyRow> currencies,
            List<ShopRow> shops,
            List<Word> words,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance page() {
        return page(null);
    }

    private TemplateInstance page(@Nullable String error) {
        var said = scope.network(() -> gifts.history(Integer.MAX_VALUE));
        return pages.show(new GiftPrices(
                currencies().stream().map(code -> row(code, said)).toList(),
                shops.all().stream()
                        .sorted(Comparator.comparing(Shop::name))
                        .map(shop -> row(shop, said))
                        .toList(),
                said.stream().limit(MOST_WORDS).map(this::word).toList(),
                error));
    }

    private List<CurrencyUnit> currencies() {
        return shops.all().stream().map(Shop::currency).distinct().sorted().toList();
    }

    private CurrencyRow row(CurrencyUnit currency, List<GiftWraps.Said> said) {
        var price = last(said, null, currency);
        return new CurrencyRow(
                currency.getCode(),
                words(price == null ? null : price.price()),
                price == null || price.price() == null
                        ? ""
                        : PackingNumbers.plain(price.price().getAmount()));
    }

    private ShopRow row(Shop shop, List<GiftWraps.Said> said) {
        var own = last(said, shop.id().value(), shop.currency());
        var isOwn = own != null && !own.followed();
        var holds = isOwn ? own : last(said, null, shop.currency());
        return new ShopRow(shop.slug(), shop.name(), words(holds == null ? null : holds.price()), isOwn);
    }

    private static GiftWraps.@Nullable Said last(
            List<GiftWraps.Said> said, @Nullable UUID shop, CurrencyUnit currency) {
        return said.stream()
                .filter(one -> one.currency().equals(currency)
                        && (shop == null ? one.shop() == null : shop.equals(one.shop())))
                .findFirst()
                .orElse(null);
    }

    private Word word(GiftWraps.Said said) {
        var about = said.shop() == null
                ? say().everywhere(said.currency().getCode())
                : shops.get(new dev.prilavok.tenancy.ShopId(said.shop())).name();
        return new Word(
                String.valueOf(desk.moment(said.at())),
                said.by(),
                about,
                said.followed() ? say().followed() : words(said.price()));
    }

    private String words(@Nullable Money price) {
        return price == null ? say().none() : Moneys.shown(price, desk.locale());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @FormParam("currency") @DefaultValue("") String code, @FormParam("price") @DefaultValue("") String typed) {
        var currency = currencies().stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("currency"));
        var price = PackingNumbers.price(typed, currency);
        if (price == null) return wrong();
        scope.network(() -> {
            gifts.say(currency, price.orElse(null), desk.user().login());
            audit.record("gift-wrap-price", code, typed.strip());
        });
        return saved();
    }

    @POST
    @Path("shop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sayOf(
            @FormParam("shop") @DefaultValue("") String slug,
            @FormParam("what") @DefaultValue("own") String what,
            @FormParam("price") @DefaultValue("") String typed) {
        var shop = desk.shop(slug);
        var follows = what.equals("follow");
        var price = PackingNumbers.price(typed, shop.currency());
        if (!follows && price == null) return wrong();
        scope.shop(shop.id(), () -> {
            if (follows) gifts.follow(shop.id(), desk.user().login());
            else if (price != null)
                gifts.sayOf(shop.id(), price.orElse(null), desk.user().login());
        });
        scope.network(() -> audit.record("gift-wrap-price", slug, follows ? what : typed.strip()));
        return saved();
    }

    private Response wrong() {
        return Response.status(422)
                .entity(page(say().wrong(PackingNumbers.MOST.toPlainString())))
                .build();
    }

    private Response saved() {
        flash.say(say().saved());
        return Response.seeOther(URI.create("/office/packing/gift")).build();
    }

    private GiftPriceMessages say() {
        return desk.say(GiftPriceMessages.class);
    }
}

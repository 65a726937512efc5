package dev.prilavok.franchise;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.Prices;
import dev.prilavok.catalog.ProductCard;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import dev.prilavok.social.OrderLinks;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Shop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Making a link in three taps: a thing, its sizes, "make it". What was picked travels in the address, so every step is a page that
 * works without script.
 */
@Path("/franchise/links/new")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class LinkMakerPages {
    private static final String GOODS = "/franchise/links/new";
    private static final String TERMS = "/franchise/links/new/terms";
    private static final int TILES = 24;

    private final CurrentUser user;
    private final Catalog catalog;
    private final Prices prices;
    private final Stock stock;
    private final OrderLinks links;
    private final Earning earning;
    private final Pages pages;
    private final Lang lang;

    LinkMakerPages(
            CurrentUser user,
            Catalog catalog,
            Prices prices,
            Stock stock,
            OrderLinks links,
            Earning earning,
            Pages pages,
            Lang lang) {
        this.user = user;
        this.catalog = catalog;
        this.prices = prices;
        this.stock = stock;
        this.links = links;
        this.earning = earning;
        this.pages = pages;
        this.lang = lang;
    }

    /** A thing to tap on. */
    record Tile(
            String url, String name, String price, @Nullable String photo, String sizes, boolean soldOut) {}

    /** A colour with its sizes. */
    record Colour(String name, @Nullable String photo, List<Size> sizes) {}

    /** A size to tick. */
    record Size(String sku, String size, String price, int free, boolean chosen) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkGoods(
            List<Tile> tiles,
            String search,
            Picks picks,
            @Nullable String next,
            @Nullable String first,
            String terms) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkSizes(
            String slug,
            String name,
            List<Colour> colours,
            Picks picks,
            String back,
            boolean mayChoose,
            boolean toChoose)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkTerms(TermsView page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkEarning(Earning.@Nullable Expected earning) implements TemplateInstance {}

    @GET
    public TemplateInstance goods(
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("sku") List<String> single,
            @QueryParam("alt") List<String> choice) {
        var picks = Picks.of(single, choice);
        var query = new CatalogQuery(null, search, CatalogQuery.Sort.RECOMMENDED, cursor, TILES);
        var found = catalog.list(shop().id(), query);
        var tiles = found.items().stream().map(tile -> tile(tile, picks)).toList();
        var here = picks.at(GOODS + "?q=" + encoded(search));
        return pages.show(new LinkGoods(
                tiles,
                search,
                picks,
                found.next() == null ? null : here + "&cursor=" + found.next(),
                cursor == null ? null : here,
                picks.at(TERMS)));
    }

    private Tile tile(ProductTile tile, Picks picks) {
        var price = Moneys.shown(tile.price(), lang.locale());
        return new Tile(
                picks.at(GOODS + "/sizes?product=" + tile.slug()),
                tile.name(),
                tile.priceVaries() ? texts().from(price) : price,
                tile.picture() == null ? null : tile.picture().src(360),
                tile.sizesFree(),
                tile.soldOut());
    }

    @GET
    @Path("sizes")
    public TemplateInstance sizes(
            @QueryParam("product") @DefaultValue("") String slug,
            @QueryParam("sku") List<String> single,
            @QueryParam("alt") List<String> choice) {
        var picks = Picks.of(single, choice);
        var card = product(slug);
        var colours =
                card.colours().stream().map(colour -> colour(colour, picks)).toList();
        var toChoose = skus(card).stream().anyMatch(sku -> picks.choice().contains(sku))
                || skus(card).stream().noneMatch(sku -> picks.single().contains(sku));
        return pages.show(new LinkSizes(
                slug, card.name(), colours, rest(picks, card), picks.at(GOODS), card.trialAllowed(), toChoose));
    }

    private Colour colour(ProductCard.Colour colour, Picks picks) {
        var photo =
                colour.pictures().isEmpty() ? null : colour.pictures().get(0).src(360);
        var sizes = colour.sizes().stream()
                .map(size -> new Size(
                        size.sku().value(),
                        size.size().isBlank() ? links().oneSize() : size.size(),
                        Moneys.shown(size.price(), lang.locale()),
                        Math.max(0, size.free()),
                        picks.all().contains(size.sku())))
                .toList();
        return new Colour(colour.name(), photo, sizes);
    }

    /** Takes the ticked sizes of one thing and goes on: to the last step, or back for another thing. */
    @GET
    @Path("add")
    public Response add(
            @QueryParam("product") @DefaultValue("") String slug,
            @QueryParam("size") List<String> ticked,
            @QueryParam("choose") @DefaultValue("") String choose,
            @QueryParam("then") @DefaultValue("terms") String then,
            @QueryParam("sku") List<String> single,
            @QueryParam("alt") List<String> choice) {
        var ofProduct = skus(product(slug));
        var chosen = Picks.of(ticked, List.of()).single().stream()
                .filter(ofProduct::contains)
                .toList();
        var picks = Picks.of(single, choice).with(ofProduct, chosen, !choose.isEmpty());
        return Response.seeOther(URI.create(picks.at(then.equals("more") ? GOODS : TERMS)))
                .build();
    }

    @GET
    @Path("terms")
    public Response terms(@QueryParam("sku") List<String> single, @QueryParam("alt") List<String> choice) {
        var picks = Picks.of(single, choice);
        if (picks.isEmpty()) return Response.seeOther(URI.create(GOODS)).build();
        var usual = new MultivaluedHashMap<String, String>();
        usual.putSingle("message", Texts.of(LinkMessages.class, shop().locale()).usualMessage());
        return Response.ok(pages.show(new LinkTerms(view(new LinkForm(picks, usual), null))))
                .build();
    }

    @POST
    @Path("terms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> typed) {
        var form = LinkForm.of(typed);
        try {
            var draft =
                    form.draft(shop(), prices.priced(shop().id(), form.picks().all()));
            var key = form.text("key");
            var link = links.create(shop().id(), draft, user.name(), key.isEmpty() ? null : key);
            return Response.seeOther(URI.create("/franchise/links/" + link.id() + "?made=1"))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(pages.show(new LinkTerms(view(form, refusal))))
                    .build();
        }
    }

    /** The figure anew after every change of the form; whatever cannot be read yet earns nothing yet. */
    @POST
    @Path("earning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance earning(MultivaluedMap<String, String> typed) {
        return pages.show(new LinkEarning(earning(LinkForm.of(typed))));
    }

    private TermsView view(LinkForm asSent, @Nullable Refusal refusal) {
        var priced = prices.priced(shop().id(), asSent.picks().all());
        var form = asSent.settled(priced);
        var free = stock.availability(form.picks().all());
        return new TermsView(
                TermsView.things(form, priced, free, links(), lang.locale()),
                TermsView.uses(form, links()),
                TermsView.channels(form, texts()),
                form.picks().at(GOODS),
                form.picks().at(GOODS),
                form.text("message"),
                form.text("discount"),
                form.text("post"),
                form.text("campaign"),
                form.text("name"),
                form.text("phone"),
                refusal != null
                        && List.of("post", "phone", "name").contains(Objects.requireNonNullElse(refusal.field(), "")),
                form.text("key").isEmpty() ? Ids.token() : form.text("key"),
                earning(form),
                refusal == null ? null : refusal.say(lang.locale()),
                refusal == null ? null : refusal.field());
    }

    private Earning.@Nullable Expected earning(LinkForm form) {
        try {
            var priced = prices.priced(shop().id(), form.picks().all());
            var lines = links.preview(shop().id(), form.settled(priced).draft(shop(), priced));
            return earning.of(shop(), lines, priced, lang.locale()).orElse(null);
        } catch (Refusal notYet) {
            return null;
        }
    }

    private ProductCard product(String slug) {
        return catalog.card(shop().id(), slug).orElseThrow(() -> new NotFound("product"));
    }

    private static List<Sku> skus(ProductCard card) {
        return card.colours().stream()
                .flatMap(colour -> colour.sizes().stream())
                .map(ProductCard.Size::sku)
                .toList();
    }

    private static Picks rest(Picks picks, ProductCard card) {
        return picks.with(skus(card), List.of(), false);
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private LinkMessages links() {
        return Texts.of(LinkMessages.class, lang.locale());
    }

    private FranchiseMessages texts() {
        return Texts.of(FranchiseMessages.class, lang.locale());
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}

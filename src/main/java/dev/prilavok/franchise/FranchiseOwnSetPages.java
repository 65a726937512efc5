package dev.prilavok.franchise;

import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.catalog.ListingDesk;
import dev.prilavok.catalog.ListingQuery;
import dev.prilavok.catalog.OwnSet;
import dev.prilavok.catalog.OwnSetGoods;
import dev.prilavok.catalog.OwnSets;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A franchisee's own sets: a name, goods in an order, a photograph of theirs. */
@Path("/franchise/sets/own")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseOwnSetPages {
    private static final int FOUND = 12;

    private final CurrentUser user;
    private final OwnSets sets;
    private final OwnSetGoods goods;
    private final ListingDesk listings;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    FranchiseOwnSetPages(
            CurrentUser user,
            OwnSets sets,
            OwnSetGoods goods,
            ListingDesk listings,
            Pages pages,
            Lang lang,
            Flash flash) {
        this.user = user;
        this.sets = sets;
        this.goods = goods;
        this.listings = listings;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    /** A product that may be put into the set. */
    record Choice(String product, String name) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetOwn(
            String url,
            OwnSet set,
            String title,
            String told,
            boolean shown,
            List<OwnSetGoods.Item> items,
            List<OwnSetGoods.Photo> photos,
            String q,
            List<Choice> found,
            @Nullable String page,
            @Nullable String error)
            implements TemplateInstance {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@FormParam("title") @DefaultValue("") String title) {
        if (title.isBlank()) {
            flash.say(texts().titleNeeded());
            return Response.seeOther(URI.create("/franchise/sets")).build();
        }
        var id = sets.begin(shop().id(), title, user.name());
        flash.say(texts().begun());
        return to(id);
    }

    @GET
    @Path("{set}")
    public TemplateInstance card(@PathParam("set") String id, @QueryParam("q") @DefaultValue("") String q) {
        var set = sets.of(shop().id(), uuid(id));
        return page(set, set.title(), set.told(), set.shown(), q.strip(), null);
    }

    @POST
    @Path("{set}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("set") String id,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("told") @DefaultValue("") String told,
            @FormParam("photo") @DefaultValue("") String photo,
            @FormParam("shown") @DefaultValue("") String shown) {
        var set = sets.of(shop().id(), uuid(id));
        var wrong = title.isBlank() || title.strip().length() > OwnSets.LONGEST_TITLE
                ? texts().titleWrong(OwnSets.LONGEST_TITLE)
                : told.strip().length() > OwnSets.LONGEST_TOLD ? texts().toldWrong(OwnSets.LONGEST_TOLD) : null;
        if (wrong != null)
            return Response.status(422)
                    .entity(page(set, title, told, !shown.isEmpty(), "", wrong))
                    .build();
        sets.save(shop().id(), set.id(), new OwnSets.Wish(title, told, photo, !shown.isEmpty()), user.name());
        flash.say(texts().saved());
        return to(set.id());
    }

    /** Puts a product in, takes it out, or moves it. */
    @POST
    @Path("{set}/goods")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goods(
            @PathParam("set") String id,
            @FormParam("product") @Nullable UUID product,
            @FormParam("do") @DefaultValue("") String deed) {
        if (product == null) throw new NotFound("product");
        var shop = shop().id();
        switch (deed) {
            case "add" -> sets.add(shop, uuid(id), product);
            case "remove" -> sets.remove(shop, uuid(id), product);
            case "up", "down" -> sets.move(shop, uuid(id), product, deed.equals("up"));
            default -> throw new BadRequest("do");
        }
        return to(uuid(id));
    }

    /** Moves the set among the others, takes it away or puts it back. */
    @POST
    @Path("{set}/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(@PathParam("set") String id, @FormParam("do") @DefaultValue("") String deed) {
        var shop = shop().id();
        switch (deed) {
            case "up", "down" -> sets.place(shop, uuid(id), deed.equals("up"));
            case "remove" -> sets.gone(shop, uuid(id), true);
            case "back" -> sets.gone(shop, uuid(id), false);
            default -> throw new BadRequest("do");
        }
        if (deed.equals("remove")) flash.say(texts().goneNow());
        if (deed.equals("back")) flash.say(texts().backNow());
        return Response.seeOther(URI.create("/franchise/sets")).build();
    }

    private TemplateInstance page(
            OwnSet set, String title, String told, boolean shown, String q, @Nullable String error) {
        var shop = shop();
        var found = q.isEmpty()
                ? List.<Choice>of()
                : listings
                        .list(shop.id(), new ListingQuery(q, null, ListingQuery.Show.SHOWN, null, FOUND))
                        .items()
                        .stream()
                        .filter(one -> !set.items().contains(one.product()))
                        .map(FranchiseOwnSetPages::choice)
                        .toList();
        return pages.show(new SetOwn(
                "/franchise/sets/own/" + set.id(),
                set,
                title,
                told,
                shown,
                goods.items(shop.id(), set, Langs.of(lang.locale())),
                goods.photos(set),
                q,
                found,
                set.shown() && !set.gone() && !set.items().isEmpty()
                        ? "/s/" + shop.slug() + "/sets/" + set.slug()
                        : null,
                error));
    }

    private static Choice choice(ListedGoods one) {
        return new Choice(one.product().toString(), one.name());
    }

    private static Response to(UUID set) {
        return Response.seeOther(URI.create("/franchise/sets/own/" + set)).build();
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private OwnSetMessages texts() {
        return Texts.of(OwnSetMessages.class, lang.locale());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("set");
        }
    }
}

package dev.prilavok.franchise;

import dev.prilavok.catalog.OwnSet;
import dev.prilavok.catalog.OwnSets;
import dev.prilavok.catalog.ShopSets;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets of head office for the chosen shop: taken and left with one press each, so each takes the other back. */
@Path("/franchise/sets")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseSetPages {
    private static final String HERE = "/franchise/sets";
    private static final int WIDE = 240;

    private final CurrentUser user;
    private final ShopSets sets;
    private final OwnSets own;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    FranchiseSetPages(CurrentUser user, ShopSets sets, OwnSets own, Pages pages, Lang lang, Flash flash) {
        this.user = user;
        this.sets = sets;
        this.own = own;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    /** One set as the list shows it. */
    record Row(
            String id,
            String title,
            String told,
            @Nullable String photo,
            String from,
            String to,
            boolean taken,
            int goods,
            int shown,
            @Nullable String page) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetRows(List<OwnSet> own, List<OwnSet> gone, List<Row> sets) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        var mine = own.all(shop().id());
        return pages.show(new SetRows(
                mine.stream().filter(set -> !set.gone()).toList(),
                mine.stream().filter(OwnSet::gone).toList(),
                sets.offered(shop().id()).stream().map(this::row).toList()));
    }

    @POST
    @Path("{set: [0-9a-fA-F-]{36}}/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("set") UUID set) {
        flash.say(texts().takenNow(sets.take(shop().id(), set, user.name())));
        return back();
    }

    @POST
    @Path("{set: [0-9a-fA-F-]{36}}/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@PathParam("set") UUID set) {
        flash.say(texts().leftNow(sets.leave(shop().id(), set)));
        return back();
    }

    private Row row(ShopSets.SetInShop set) {
        var picture = set.picture();
        return new Row(
                set.id().toString(),
                set.title(),
                set.told(),
                picture == null ? null : picture.src(WIDE),
                day(set.from()),
                day(set.to()),
                set.taken(),
                set.goods(),
                set.shown(),
                set.taken() && set.shown() > 0 ? "/s/" + shop().slug() + "/sets/" + set.slug() : null);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()));
    }

    private static Response back() {
        return Response.seeOther(URI.create(HERE)).build();
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private MySetMessages texts() {
        return Texts.of(MySetMessages.class, lang.locale());
    }
}

package dev.prilavok.franchise;

import dev.prilavok.catalog.Arrivals;
import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is new for the chosen shop since its franchisee looked last: keep all of it, or choose. */
@Path("/franchise/goods/new")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseArrivalPages {
    private static final String HERE = "/franchise/goods/new";
    private static final int WIDE = 160;

    private final CurrentUser user;
    private final Arrivals arrivals;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    FranchiseArrivalPages(CurrentUser user, Arrivals arrivals, Pages pages, Lang lang, Flash flash) {
        this.user = user;
        this.arrivals = arrivals;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    /** One product that is new. */
    record Row(
            String id,
            String name,
            String category,
            @Nullable String photo,
            String price,
            String state,
            boolean shown) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodsNew(
            List<Row> rows,
            int total,
            String since,
            String until,
            boolean waits,
            boolean tooMany,
            @Nullable String undo,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("undo") @DefaultValue("") String undo) {
        return page(ArrivalUndo.read(undo).isPresent() ? undo : null, null);
    }

    private TemplateInstance page(@Nullable String undo, @Nullable String error) {
        var news = arrivals.of(shop().id());
        return pages.show(new GoodsNew(
                news.goods().stream().map(this::row).toList(),
                news.total(),
                news.since().atZone(shop().zone()).format(DateTimeFormatter.ofPattern("d MMMM", lang.locale())),
                String.valueOf(news.until().toEpochMilli()),
                news.waits(),
                news.isTooMany(),
                undo,
                error));
    }

    @POST
    @Path("all")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response all(@FormParam("until") @Nullable Long until) {
        var seen = seen(until);
        var decided = arrivals.all(shop().id(), seen);
        flash.say(texts().done());
        return done(decided);
    }

    @POST
    @Path("some")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response some(@FormParam("until") @Nullable Long until, @FormParam("chosen") List<UUID> chosen) {
        var seen = seen(until);
        var news = arrivals.of(shop().id());
        if (chosen.isEmpty() || news.isTooMany()) {
            var error = news.isTooMany()
                    ? texts().tooMany(news.goods().size())
                    : texts().nothingTicked(texts().all(news.waits()));
            return Response.status(422).entity(page(null, error)).build();
        }
        var decided = arrivals.some(shop().id(), chosen, seen, user.name());
        flash.say(texts().doneHiding(decided.hidden().size()));
        return done(decided);
    }

    /** Whether new goods wait for the franchisee or come in by themselves. */
    @POST
    @Path("policy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response policy(@FormParam("waits") @DefaultValue("") String waits) {
        arrivals.keepBack(shop().id(), !waits.isEmpty());
        flash.say(texts().policyNow(!waits.isEmpty()));
        return Response.seeOther(URI.create(HERE)).build();
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@FormParam("undo") @DefaultValue("") String text) {
        arrivals.undo(shop().id(), ArrivalUndo.read(text).orElseThrow(() -> new NotFound("undo")), user.name());
        flash.say(texts().undone());
        return Response.seeOther(URI.create(HERE)).build();
    }

    private static Instant seen(@Nullable Long until) {
        if (until == null) throw new BadRequest("until");
        return Instant.ofEpochMilli(until);
    }

    private static Response done(Arrivals.Decided decided) {
        var undo = URLEncoder.encode(ArrivalUndo.text(decided), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(HERE + "?undo=" + undo)).build();
    }

    private Row row(ListedGoods goods) {
        var texts = Texts.of(ListingMessages.class, lang.locale());
        var place = goods.place();
        var recommended = Moneys.shown(goods.recommended(), lang.locale());
        return new Row(
                goods.product().toString(),
                goods.name(),
                goods.category(),
                goods.picture() == null ? null : goods.picture().src(WIDE),
                goods.pricesVary() ? texts.from(recommended) : recommended,
                texts.place(place),
                place == ListedGoods.Place.SHOWN || place == ListedGoods.Place.PINNED);
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private MySetMessages texts() {
        return Texts.of(MySetMessages.class, lang.locale());
    }
}

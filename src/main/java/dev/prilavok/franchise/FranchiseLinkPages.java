package dev.prilavok.franchise;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.social.LinkFilter;
import dev.prilavok.social.LinkUsed;
import dev.prilavok.social.OrderLink;
import dev.prilavok.social.OrderLinks;
import dev.prilavok.social.QrCodes;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order links of the chosen shop: a list, a page for each with its QR code and share buttons, taking one back. */
@Path("/franchise/links")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseLinkPages {
    private static final int ROWS = 20;
    private static final int QR_PIXELS = 720;
    private static final int LONGEST_REASON = 200;

    private final CurrentUser user;
    private final OrderLinks links;
    private final ShopRequest addresses;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final Clock clock;
    private final Sheets sheets;

    FranchiseLinkPages(
            CurrentUser user,
            OrderLinks links,
            ShopRequest addresses,
            Pages pages,
            Lang lang,
            Flash flash,
            Clock clock,
            Sheets sheets) {
        this.user = user;
        this.links = links;
        this.addresses = addresses;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.clock = clock;
        this.sheets = sheets;
    }

    /** A chip above the list. */
    record Chip(String url, String label, boolean chosen) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkList(
            List<Chip> chips,
            List<LinkCardView> links,
            @Nullable String next,
            @Nullable String first,
            String export,
            int unitsLeft)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkPage(LinkCardView link, boolean made) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("live") String show, @QueryParam("cursor") @Nullable String cursor) {
        var chosen = show(show);
        var page = links.list(shop().id(), new LinkFilter(chosen, cursor, ROWS));
        var cards = page.items().stream().map(this::card).toList();
        var next = page.next() == null ? null : url(chosen) + "&cursor=" + page.next();
        return pages.show(new LinkList(
                chips(chosen),
                cards,
                next,
                cursor == null ? null : url(chosen),
                "/franchise/links/export?show=" + Words.lower(chosen) + "&",
                links.unitsLeft(shop().id())));
    }

    /** The list as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("show") @DefaultValue("live") String show, @QueryParam("as") @DefaultValue("csv") String as) {
        var chosen = show(show);
        var shop = shop();
        Rows<OrderLink> rows = cursor -> links.list(shop.id(), new LinkFilter(chosen, cursor, Rows.PAGE));
        var table = Texts.of(SheetMessages.class, lang.locale());
        var sheet = LinkSheet.of(
                Words.in(lang.locale()),
                table,
                Words.lower(chosen),
                rows,
                link -> link.path() == null ? null : addresses.absolute(shop, link.path()));
        return sheets.send(sheet, as, shop.zone());
    }

    private static LinkFilter.Show show(String name) {
        return Arrays.stream(LinkFilter.Show.values())
                .filter(known -> Words.lower(known).equals(name))
                .findFirst()
                .orElse(LinkFilter.Show.LIVE);
    }

    private static String url(LinkFilter.Show show) {
        return "/franchise/links?show=" + Words.lower(show);
    }

    private List<Chip> chips(LinkFilter.Show chosen) {
        return Arrays.stream(LinkFilter.Show.values())
                .map(show -> new Chip(url(show), say().linkChip(show), show == chosen))
                .toList();
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}")
    public TemplateInstance page(@PathParam("id") UUID id, @QueryParam("made") @DefaultValue("") String made) {
        return pages.show(new LinkPage(card(link(id)), !made.isEmpty()));
    }

    @POST
    @Path("{id: [0-9a-fA-F-]{36}}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") UUID id, @FormParam("why") @DefaultValue("") String why) {
        try {
            var reason = why.isBlank()
                    ? null
                    : why.strip()
                            .substring(0, Math.min(LONGEST_REASON, why.strip().length()));
            links.revoke(shop().id(), id, user.name(), reason);
            flash.say(say().linkTakenBack());
        } catch (LinkUsed tooLate) {
            flash.say(say().linkHasOrder());
        }
        return Response.seeOther(URI.create("/franchise/links/" + id)).build();
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}/qr.svg")
    @Produces("image/svg+xml")
    public String qrSvg(@PathParam("id") UUID id) {
        return QrCodes.svg(url(id));
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}/qr.png")
    @Produces("image/png")
    public Response qrPng(@PathParam("id") UUID id) {
        return Response.ok(QrCodes.png(url(id), QR_PIXELS))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"qr.png\"")
                .build();
    }

    private String url(UUID id) {
        var path = link(id).path();
        if (path == null) throw new NotFound("order link");
        return addresses.absolute(shop(), path);
    }

    private OrderLink link(UUID id) {
        return links.find(shop().id(), id).orElseThrow(() -> new NotFound("order link"));
    }

    private LinkCardView card(OrderLink link) {
        var times = new Times(clock, shop().zone(), lang.locale());
        // words and picture go to buyers: they speak the shop's language whatever the franchisee reads
        var sent = lang.speaking(shop().locale(), () -> link(link.id()));
        return LinkCardView.of(link, shared(sent), "/s/" + shop().slug() + sent.card(), times, Words.in(lang.locale()));
    }

    private @Nullable SharedText shared(OrderLink link) {
        var path = link.path();
        return path == null ? null : SharedText.of(link, addresses.absolute(shop(), path), shop().locale());
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private LinkMessages say() {
        return Texts.of(LinkMessages.class, lang.locale());
    }

    private FranchiseMessages texts() {
        return Texts.of(FranchiseMessages.class, lang.locale());
    }
}

package dev.prilavok.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shops do differently, shop by shop, and where they may speak in their own words. */
@Path(OfficeListingPages.PATH)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeListingPages {
    static final String PATH = "/office/listings";
    private static final int SHOPS = 30;

    private final ListingCounts counts;
    private final PermitRows permits;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Scope scope;
    private final Sheets sheets;

    OfficeListingPages(
            ListingCounts counts,
            PermitRows permits,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            Scope scope,
            Sheets sheets) {
        this.counts = counts;
        this.permits = permits;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.scope = scope;
        this.sheets = sheets;
    }

    /** A shop and how much it does its own way. */
    record ShopLine(String shop, List<OfficeDifferentPages.Figure> figures) {}

    /**
     * A page of shops.
     *
     * @param sought what somebody looks for among their names
     */
    record ShopsShown(
            List<ShopLine> lines,
            String sought,
            @Nullable String next,
            @Nullable String first) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficeListings(
            ShopsShown shops,
            List<PermitRows.Section> sections,
            List<PermitRows.Special> exceptions,
            ExceptionForm form,
            @Nullable String error)
            implements TemplateInstance {}

    /** An exception as it was typed. */
    static class ExceptionForm {
        @FormParam("brand")
        @DefaultValue("")
        String brand = "";

        @FormParam("article")
        @DefaultValue("")
        String article = "";

        @FormParam("name")
        @DefaultValue("")
        String name = "";

        @FormParam("told")
        @DefaultValue("")
        String told = "";

        @FormParam("photo")
        @DefaultValue("")
        String photo = "";

        @FormParam("price")
        @DefaultValue("")
        String price = "";

        public String brand() {
            return brand;
        }

        public String article() {
            return article;
        }

        PermitRows.Fields fields() {
            return new PermitRows.Fields(may(name), may(told), may(photo), may(price));
        }

        private static @Nullable Boolean may(String word) {
            return word.equals("yes") ? Boolean.TRUE : word.equals("no") ? Boolean.FALSE : null;
        }
    }

    @GET
    public TemplateInstance page(
            @QueryParam("q") @DefaultValue("") String sought, @QueryParam("cursor") @Nullable String cursor) {
        return page(shops(sought, cursor), new ExceptionForm(), null);
    }

    private ShopsShown shops(String sought, @Nullable String cursor) {
        var say = Texts.of(RuleMessages.class, lang.locale());
        var found = counts.page(sought, cursor, SHOPS);
        var here = PATH + "?q=" + URLEncoder.encode(sought, UTF_8);
        return new ShopsShown(
                found.items().stream()
                        .map(shop -> new ShopLine(shop.shop(), OfficeDifferentPages.figures(shop, say, null)))
                        .toList(),
                sought,
                found.next() == null ? null : here + "&cursor=" + found.next(),
                cursor == null ? null : here);
    }

    private TemplateInstance page(ShopsShown shops, ExceptionForm form, @Nullable String error) {
        var locale = lang.locale();
        return pages.show(new OfficeListings(shops, permits.sections(locale), permits.exceptions(locale), form, error));
    }

    /** What shops do differently, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@QueryParam("as") @DefaultValue("csv") String as) {
        var say = Texts.of(RuleMessages.class, lang.locale());
        var sheet = Sheet.of("listings", "", Rows.of(scope.network(counts::byShop)))
                .text(say.shop(), ListingCounts.Different::shop)
                .number(say.rules(), ListingCounts.Different::rules)
                .number(say.hidden(), ListingCounts.Different::hidden)
                .number(say.pinned(), ListingCounts.Different::pinned)
                .number(say.priced(), ListingCounts.Different::priced)
                .number(say.worded(), ListingCounts.Different::worded);
        return sheets.send(sheet, as);
    }

    /** Says for every section at once what shops may change. */
    @POST
    @Path("freedoms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response freedoms(
            @FormParam("name") List<UUID> name,
            @FormParam("told") List<UUID> told,
            @FormParam("photo") List<UUID> photo,
            @FormParam("price") List<UUID> price) {
        var before = permits.sections(lang.locale());
        var changed = before.stream()
                .map(section -> new PermitRows.Section(
                        section.id(),
                        section.title(),
                        name.contains(section.id()),
                        told.contains(section.id()),
                        photo.contains(section.id()),
                        price.contains(section.id())))
                .filter(section -> !before.contains(section))
                .toList();
        permits.sections(changed, user.name());
        flash.say(Texts.of(RuleMessages.class, lang.locale()).freedomsSaved());
        return back();
    }

    @POST
    @Path("exceptions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object except(@BeanParam ExceptionForm form) {
        try {
            permits.except(form.brand.strip(), form.article.strip(), form.fields(), user.name());
        } catch (PermitRefused refused) {
            return Response.status(refused.status())
                    .entity(page(shops("", null), form, refused.say(lang.locale())))
                    .build();
        }
        flash.say(texts().added());
        return back();
    }

    @POST
    @Path("exceptions/{exception}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("exception") UUID exception) {
        permits.remove(exception);
        flash.say(texts().removed());
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create(PATH)).build();
    }

    private PermitMessages texts() {
        return Texts.of(PermitMessages.class, lang.locale());
    }
}

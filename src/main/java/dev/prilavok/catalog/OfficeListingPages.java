package dev.prilavok.catalog;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What shops do differently, shop by shop, and where they may speak in their own words. */
@Path("/office/listings")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeListingPages {
    private static final String DIFFERENT = """
            select shop_id, count(own_minor) priced, count(*) filter (where hidden) hidden, count(*) filter (where pinned) pinned,
                count(coalesce(own_name, own_told, own_photo)) worded,
                (select count(*) from listing_rule r where r.shop_id = o.shop_id) rules
            from (select shop_id, own_minor, hidden, pinned, own_name, own_told, own_photo from listing_override
                union all select shop_id, null, false, false, null, null, null from listing_rule) o
            group by shop_id""";

    private static final String SECTIONS = """
            select c.id, coalesce(f.words, false) words, coalesce(f.photo, false) photo
            from category c left join listing_freedom f on f.category_id = c.id
            where exists (select 1 from product p where p.category_id = c.id) order by c.position, c.id""";

    private final Sql sql;
    private final Shops shops;
    private final Categories categories;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Clock clock;
    private final Scope scope;
    private final Sheets sheets;

    OfficeListingPages(
            Sql sql,
            Shops shops,
            Categories categories,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Lang lang,
            Clock clock,
            Scope scope,
            Sheets sheets) {
        this.sql = sql;
        this.shops = shops;
        this.categories = categories;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.clock = clock;
        this.scope = scope;
        this.sheets = sheets;
    }

    /** What one shop does differently, counted. */
    record Different(String shop, int priced, int hidden, int pinned, int worded, int rules) {}

    /** A section that holds goods, and what shops may change of them. */
    record Section(UUID id, String name, boolean words, boolean photo) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficeListings(List<Different> shops, List<Section> sections) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance page() {
        return pages.show(new OfficeListings(different(), sections()));
    }

    /** What shops do differently, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@QueryParam("as") @DefaultValue("csv") String as) {
        var say = Texts.of(RuleMessages.class, lang.locale());
        var sheet = Sheet.of("listings", "", Rows.of(scope.network(this::different)))
                .text(say.shop(), Different::shop)
                .number(say.rules(), Different::rules)
                .number(say.hidden(), Different::hidden)
                .number(say.pinned(), Different::pinned)
                .number(say.priced(), Different::priced)
                .number(say.worded(), Different::worded);
        return sheets.send(sheet, as);
    }

    /** Says for every section at once where shops may write and choose. */
    @POST
    @Path("freedoms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response freedoms(@FormParam("words") List<UUID> words, @FormParam("photo") List<UUID> photo) {
        var before = sections();
        var changed = before.stream()
                .map(section ->
                        new Section(section.id, section.name, words.contains(section.id), photo.contains(section.id)))
                .filter(section -> !before.contains(section))
                .toList();
        sql.each(
                """
                insert into listing_freedom (category_id, words, photo, changed_by, changed_at) values (?, ?, ?, ?, ?)
                on conflict (category_id) do update set words = excluded.words, photo = excluded.photo,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                changed.stream()
                        .map(section ->
                                new Object[] {section.id, section.words, section.photo, user.name(), clock.instant()})
                        .toList());
        if (!changed.isEmpty()) sql.change(Sql.CATALOGUE_CHANGED);
        for (var section : changed)
            audit.record("listing-freedom", section.id.toString(), section.words + " " + section.photo);
        flash.say(Texts.of(RuleMessages.class, lang.locale()).freedomsSaved());
        return Response.seeOther(URI.create("/office/listings")).build();
    }

    private List<Different> different() {
        var byShop = new HashMap<UUID, Different>();
        sql.list(DIFFERENT, row -> {
            var id = row.getObject("shop_id", UUID.class);
            return byShop.put(
                            id,
                            new Different(
                                    "",
                                    row.getInt("priced"),
                                    row.getInt("hidden"),
                                    row.getInt("pinned"),
                                    row.getInt("worded"),
                                    row.getInt("rules")))
                    == null;
        });
        return shops.all().stream()
                .map(shop -> {
                    var found = byShop.getOrDefault(shop.id().value(), new Different("", 0, 0, 0, 0, 0));
                    return new Different(
                            shop.name(), found.priced, found.hidden, found.pinned, found.worded, found.rules);
                })
                .toList();
    }

    private List<Section> sections() {
        var version = sql.one("select version from catalogue_version", row -> row.getLong("version"))
                .orElseThrow();
        var tree = categories.tree(version);
        return sql.list(SECTIONS, row -> {
            var id = row.getObject("id", UUID.class);
            var name = String.join(
                    " / ",
                    tree.path(id).stream()
                            .map(leaf -> leaf.name(Langs.of(lang.locale())))
                            .toList());
            return new Section(id, name, row.getBoolean("words"), row.getBoolean("photo"));
        });
    }
}

package dev.prilavok.catalog;

import dev.prilavok.catalog.DifferentGoods.Show;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What one shop does its own way, thing by thing and rule by rule: the rows behind the figures of the listings. */
@Path(OfficeDifferentPages.PATH)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeDifferentPages {
    static final String PATH = "/office/listings/shops/{shop}";
    private static final int ROWS = 30;

    private final DifferentGoods goods;
    private final ListingCounts counts;
    private final ListingRules rules;
    private final Shops shops;
    private final Scope scope;
    private final Pages pages;
    private final Lang lang;
    private final Sheets sheets;
    private final ZoneId zone;

    OfficeDifferentPages(
            DifferentGoods goods,
            ListingCounts counts,
            ListingRules rules,
            Shops shops,
            Scope scope,
            Pages pages,
            Lang lang,
            Sheets sheets,
            @ConfigProperty(name = "prilavok.office.zone", defaultValue = "Europe/Moscow") ZoneId zone) {
        this.goods = goods;
        this.counts = counts;
        this.rules = rules;
        this.shops = shops;
        this.scope = scope;
        this.pages = pages;
        this.lang = lang;
        this.sheets = sheets;
        this.zone = zone;
    }

    /** A figure of a shop; it leads to its rows where there are any. */
    record Figure(String label, int count, @Nullable String url, boolean chosen) {}

    record Line(String url, String name, @Nullable String ownName, String ways, String price, String by, String at) {}

    record Rule(String effect, boolean letsIn, String sentence, int fits) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficeDifferent(
            String title,
            List<Figure> figures,
            boolean priced,
            List<Line> lines,
            List<Rule> rules,
            String export,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    static List<Figure> figures(ListingCounts.Different shop, RuleMessages say, @Nullable Show chosen) {
        return Arrays.stream(Show.values())
                .map(show -> new Figure(
                        show.label(say),
                        shop.of(show),
                        shop.of(show) == 0 && show != chosen ? null : url(shop.slug(), show),
                        show == chosen))
                .toList();
    }

    private static String url(String slug, Show show) {
        return PATH.replace("{shop}", slug) + "?show=" + code(show);
    }

    private static String code(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    @GET
    public TemplateInstance page(
            @PathParam("shop") String slug,
            @QueryParam("show") @DefaultValue("") String asked,
            @QueryParam("cursor") @Nullable String cursor) {
        var shop = shop(slug);
        var say = say();
        var counted = scope.network(() -> counts.of(shop));
        var show = show(asked, counted);
        var here = url(slug, show);
        var found = scope.network(() -> goods.of(shop.id(), show, Langs.of(lang.locale()), cursor, ROWS));
        return pages.show(new OfficeDifferent(
                say.listingOf(shop.name()),
                figures(counted, say, show),
                show == Show.PRICED,
                found.items().stream().map(one -> line(one, say)).toList(),
                show == Show.RULES ? rules(shop) : List.of(),
                here.replace("?", "/export?") + "&",
                found.next() == null ? null : here + "&cursor=" + found.next(),
                cursor == null ? null : here));
    }

    // Without a word about what to show, the first that there is something of.
    private static Show show(String asked, ListingCounts.Different counted) {
        return Arrays.stream(Show.values())
                .filter(show ->
                        asked.isEmpty() ? counted.of(show) > 0 : code(show).equals(asked))
                .findFirst()
                .orElse(Show.RULES);
    }

    /** The same as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @PathParam("shop") String slug,
            @QueryParam("show") @DefaultValue("") String asked,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var shop = shop(slug);
        var show = show(asked, scope.network(() -> counts.of(shop)));
        var about = "shop=" + slug + ", show=" + code(show);
        return sheets.send(show == Show.RULES ? rulesTable(shop, about) : goodsTable(shop, show, about), as);
    }

    private Sheet<Rule> rulesTable(Shop shop, String about) {
        var say = say();
        return Sheet.of("listing-rules", about, Rows.of(rules(shop)))
                .text(say.rule(), Rule::effect)
                .prose(say.conditions(), Rule::sentence)
                .number(say.fits(), Rule::fits);
    }

    private Sheet<DifferentGoods.One> goodsTable(Shop shop, Show show, String about) {
        var say = say();
        var tag = Langs.of(lang.locale());
        Rows<DifferentGoods.One> rows =
                cursor -> scope.network(() -> goods.of(shop.id(), show, tag, cursor, Rows.PAGE));
        return Sheet.of("listing-own", about, rows)
                .prose(say.product(), DifferentGoods.One::name)
                .text(say.ways(), one -> ways(one, say))
                .prose(say.worded(), DifferentGoods.One::ownName)
                .money(say.priced(), DifferentGoods.One::own)
                .text(
                        say.currency(),
                        one -> one.own() == null
                                ? ""
                                : one.own().getCurrencyUnit().getCode())
                .text(say.by(), DifferentGoods.One::by)
                .moment(say.when(), DifferentGoods.One::at);
    }

    private List<Rule> rules(Shop shop) {
        var say = say();
        return scope.shop(shop.id(), () -> {
            var choices = rules.choices(shop.id());
            return rules.of(shop.id()).stream()
                    .map(counted -> new Rule(
                            say.effect(counted.rule().letsIn()),
                            counted.rule().letsIn(),
                            choices.sentence(counted.rule(), say),
                            counted.fits()))
                    .toList();
        });
    }

    private Line line(DifferentGoods.One one, RuleMessages say) {
        var own = one.own();
        return new Line(
                "/office/products/" + one.product(),
                one.name(),
                one.ownName() == null ? null : say.ownName(one.ownName()),
                ways(one, say),
                own == null ? "" : Moneys.shown(own, lang.locale()),
                one.by(),
                DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", lang.locale())
                        .format(one.at().atZone(zone)));
    }

    private static String ways(DifferentGoods.One one, RuleMessages say) {
        var ways = new ArrayList<String>();
        if (one.hidden()) ways.add("hidden");
        if (one.pinned()) ways.add("pinned");
        if (one.own() != null) ways.add("price");
        if (one.ownName() != null) ways.add("name");
        if (one.told()) ways.add("told");
        if (one.photo()) ways.add("photo");
        return String.join(", ", ways.stream().map(say::way).toList());
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }

    private RuleMessages say() {
        return Texts.of(RuleMessages.class, lang.locale());
    }
}

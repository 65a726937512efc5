package dev.prilavok.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Locale.ROOT;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The rules by which a shop shows goods or takes them away, and how many goods a rule is about before it counts. */
@ApplicationScoped
public class ListingRules {
    public static final int MOST = 20;
    public static final int MOST_UNITS = 100_000;

    private final ShopViews views;
    private final GoodsMemory memory;
    private final ShopPlaces places;
    private final Differences differences;
    private final Categories categories;
    private final Sql sql;
    private final AuditLog audit;

    ListingRules(
            ShopViews views,
            GoodsMemory memory,
            ShopPlaces places,
            Differences differences,
            Categories categories,
            Sql sql,
            AuditLog audit) {
        this.views = views;
        this.memory = memory;
        this.places = places;
        this.differences = differences;
        this.categories = categories;
        this.sql = sql;
        this.audit = audit;
    }

    /** A rule and how many products of the shop's sections it fits. */
    public record Counted(ListingRule rule, int fits) {}

    /** How many products a new rule fits, and how many the shop shows without and with it. */
    public record Preview(int fits, int before, int after) {}

    /** The rules of a shop. */
    @Transactional
    public List<Counted> of(ShopId shop) {
        var view = views.of(shop);
        return differences.of(view).rules().stream()
                .map(rule -> new Counted(rule, fits(view, rule)))
                .toList();
    }

    /** What would come of a rule; nothing is kept. */
    @Transactional
    public Preview preview(ShopId shop, ListingRule rule) {
        check(rule);
        var view = views.of(shop);
        var rules = differences.of(view).rules();
        var more = new ArrayList<>(rules);
        more.add(rule);
        return new Preview(fits(view, rule), shown(view, rules), shown(view, more));
    }

    /**
     * Adds a rule; it counts at once.
     *
     * @throws RuleRefused when it has no condition, an impossible one, or is one too many
     */
    @Transactional
    public void add(ShopId shop, ListingRule rule, String by) {
        check(rule);
        if (differences.of(views.of(shop)).rules().size() >= MOST) throw new RuleRefused(RuleRefused.Reason.TOO_MANY);
        sql.change(
                """
                insert into listing_rule (shop_id, id, lets_in, categories, genders, seasons, materials, brands, units, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                shop.value(),
                rule.id(),
                rule.letsIn(),
                codes(rule, Facet.CATEGORY),
                codes(rule, Facet.GENDER),
                codes(rule, Facet.SEASON),
                codes(rule, Facet.MATERIAL),
                codes(rule, Facet.BRAND),
                rule.units(),
                by,
                views.of(shop).now());
        freshen(shop);
        audit.record("listing-rule-added", rule.id().toString(), null);
    }

    /** Takes a rule away. */
    @Transactional
    public void remove(ShopId shop, UUID rule) {
        if (sql.change("delete from listing_rule where shop_id = ? and id = ?", shop.value(), rule) == 0)
            throw new NotFound("rule");
        freshen(shop);
        audit.record("listing-rule-removed", rule.toString(), null);
    }

    /** What the goods of the shop's sections can be told apart by. */
    @Transactional
    public RuleChoices choices(ShopId shop) {
        var view = views.of(shop);
        var goods = memory.loaded(view).goods();
        var choices = new EnumMap<Facet, List<RuleChoices.Choice>>(Facet.class);
        choices.put(Facet.CATEGORY, sections(view));
        for (var facet : List.of(Facet.GENDER, Facet.SEASON, Facet.MATERIAL, Facet.BRAND))
            choices.put(
                    facet,
                    goods.values(facet).stream()
                            .sorted(comparingInt(Goods.Value::rank).thenComparing(comparing(Goods.Value::code)))
                            .map(value -> new RuleChoices.Choice(value.code(), name(facet, value, view.lang()), 0))
                            .toList());
        return new RuleChoices(Map.copyOf(choices));
    }

    private List<RuleChoices.Choice> sections(ShopView view) {
        var tree = categories.tree(view.catalogue());
        return tree.listed(view.shop().assortment()).stream()
                .sorted(comparing(id -> tree.path(id).stream()
                        .map(leaf -> "%06d".formatted(tree.rank(leaf.id())))
                        .toList()
                        .toString()))
                .map(tree::find)
                .flatMap(java.util.Optional::stream)
                .map(leaf -> new RuleChoices.Choice(
                        leaf.slug(),
                        leaf.name(view.lang()),
                        tree.path(leaf.id()).size() - 1))
                .toList();
    }

    private static String name(Facet facet, Goods.Value value, String lang) {
        var messages = Texts.of(CatalogMessages.class, Langs.locale(lang));
        var constant = value.code().toUpperCase(ROOT);
        return switch (facet) {
            case GENDER -> messages.gender(Gender.valueOf(constant));
            case SEASON -> messages.season(Season.valueOf(constant));
            case MATERIAL -> Texts.of(FacetMessages.class, Langs.locale(lang)).material(Material.valueOf(constant));
            case BRAND, CATEGORY, SIZE, COLOUR -> lang.equals("ru") ? value.russian() : value.english();
        };
    }

    private static void check(ListingRule rule) {
        if (rule.isEmpty()) throw new RuleRefused(RuleRefused.Reason.EMPTY);
        var units = rule.units();
        if (units != null && (units < 1 || units > MOST_UNITS)) throw new RuleRefused(RuleRefused.Reason.UNITS);
    }

    private int fits(ShopView view, ListingRule rule) {
        // a rule alone in the book that shows is what it fits
        var alone = new ListingRule(rule.id(), true, rule.values(), rule.letsIn() ? rule.units() : null);
        var below = rule.letsIn() ? null : rule.units();
        var loaded = memory.loaded(view);
        var fits = places.ruled(view, loaded, List.of(alone));
        var enough = below == null
                ? fits
                : places.ruled(view, loaded, List.of(new ListingRule(rule.id(), true, Map.of(), below)));
        return count(view, loaded, place -> fits.test(place) && (below == null || !enough.test(place)));
    }

    private int shown(ShopView view, List<ListingRule> rules) {
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var hidden = new BitSet();
        var pinned = new BitSet();
        for (var own : differences.of(view).own()) {
            var place = goods.place(own.product());
            if (place == null) continue;
            hidden.set(place, own.hidden());
            pinned.set(place, own.pinned());
        }
        var letIn = places.letIn(view, loaded, rules);
        return count(view, loaded, place -> !hidden.get(place) && (pinned.get(place) || letIn.test(place)));
    }

    private int count(ShopView view, GoodsMemory.Loaded loaded, IntPredicate wanted) {
        var goods = loaded.goods();
        var frame = new HashSet<>(
                categories.tree(view.catalogue()).listed(view.shop().assortment()));
        return (int) IntStream.range(0, goods.products())
                .filter(place -> frame.contains(goods.category(place)) && wanted.test(place))
                .count();
    }

    private static String[] codes(ListingRule rule, Facet facet) {
        return rule.of(facet).stream().sorted().toArray(String[]::new);
    }

    private void freshen(ShopId shop) {
        sql.change(
                "insert into listing_version (shop_id, version, counts_stock) values (?, " + Versions.FRESH
                        + ", exists (select 1 from listing_rule where shop_id = ? and units is not null))"
                        + " on conflict (shop_id) do update set version = excluded.version, counts_stock = excluded.counts_stock",
                shop.value(),
                shop.value());
    }
}

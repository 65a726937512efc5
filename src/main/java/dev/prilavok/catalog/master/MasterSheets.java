package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goods of head office, and what was changed of them, as tables. */
@ApplicationScoped
class MasterSheets {
    private static final int VERSIONS = 200;

    private final GoodsList goods;
    private final VersionRows versions;
    private final VersionViews views;
    private final Plans plans;
    private final Twins twins;
    private final Offers offers;
    private final Sections sections;
    private final Scope scope;
    private final Lang lang;

    MasterSheets(
            GoodsList goods,
            VersionRows versions,
            VersionViews views,
            Plans plans,
            Twins twins,
            Offers offers,
            Sections sections,
            Scope scope,
            Lang lang) {
        this.goods = goods;
        this.versions = versions;
        this.views = views;
        this.plans = plans;
        this.twins = twins;
        this.offers = offers;
        this.sections = sections;
        this.scope = scope;
        this.lang = lang;
    }

    /** A field of a version; the first version has one row without a field. */
    private record Changed(ProductVersion version, VersionViews.@Nullable Both field) {}

    Sheet<GoodsRow> goods(GoodsQuery query) {
        var say = say();
        return Sheet.of("products", query.tail(), cursor -> page(query, cursor))
                .text(say.product(), GoodsRow::name)
                .text(say.field(Field.CATEGORY), GoodsRow::category)
                .text(say.field(Field.BRAND), GoodsRow::brand)
                .text(say.sale(), row -> say.state(row.state()))
                .number(say.sizes(), GoodsRow::sizes)
                .prose(say.gaps(), this::gaps)
                .moment(say.changedAt(), GoodsRow::changed);
    }

    private Slice<GoodsRow> page(GoodsQuery query, @Nullable String cursor) {
        return scope.network(() -> goods.list(query.at(cursor), Rows.PAGE, Langs.of(lang.locale())));
    }

    /** What keeps a product from buyers, in words. */
    String gaps(GoodsRow row) {
        var say = say();
        var gaps = new ArrayList<String>();
        if (row.unmeasured() > 0) gaps.add(say.unmeasured(row.unmeasured()));
        if (!row.pictured()) gaps.add(say.gap(GoodsQuery.Gap.PICTURE));
        if (!row.priced()) gaps.add(say.gap(GoodsQuery.Gap.PRICE));
        return String.join(", ", gaps);
    }

    Sheet<?> changes(VersionFilter filter, String about) {
        var say = say();
        var table = Texts.of(SheetMessages.class, lang.locale());
        return Sheet.<Changed>of("product-changes", about, cursor -> changed(filter, cursor))
                .moment(table.when(), row -> row.version.at())
                .text(say.product(), row -> row.version.name())
                .number(table.number(), row -> row.version.number())
                .text(table.from(), row -> say.origin(row.version.origin()))
                .text(say.whoColumn(), row -> row.version.by())
                .prose(table.reason(), row -> row.version.why())
                .text(say.fieldColumn(), row -> row.field == null ? say.firstSeen() : row.field.label())
                .prose(say.seenColumn(), row -> row.field == null ? null : row.field.was())
                .prose(say.isColumn(), row -> row.field == null ? null : row.field.is());
    }

    private Slice<Changed> changed(VersionFilter filter, @Nullable String cursor) {
        return scope.network(() -> {
            var page = versions.list(filter, cursor, VERSIONS, Langs.of(lang.locale()));
            return new Slice<>(
                    page.items().stream()
                            .flatMap(version -> rows(version).stream())
                            .toList(),
                    page.next());
        });
    }

    private List<Changed> rows(ProductVersion version) {
        if (version.number() == 1) return List.of(new Changed(version, null));
        return views.both(version.changes(), lang).stream()
                .map(field -> new Changed(version, field))
                .toList();
    }

    /** What suppliers say otherwise and nobody has answered yet, a row per field. */
    Sheet<Offers.Offer> offers() {
        var say = say();
        var table = Texts.of(SheetMessages.class, lang.locale());
        var words = scope.network(() -> OfficeProductPages.words(lang, sections.all(Langs.of(lang.locale()))));
        return Sheet.<Offers.Offer>of("supplier-offers", "", this::open)
                .moment(table.when(), Offers.Offer::saidAt)
                .text(say.product(), Offers.Offer::name)
                .text(say.fieldColumn(), offer -> words.label(offer.field()))
                .prose(say.seenColumn(), offer -> words.value(offer.field(), offer.stands()))
                .prose(say.isColumn(), offer -> words.value(offer.field(), offer.says()));
    }

    private Slice<Offers.Offer> open(@Nullable String cursor) {
        return scope.network(() -> offers.open(cursor, VERSIONS, Langs.of(lang.locale())));
    }

    private MasterMessages say() {
        return Texts.of(MasterMessages.class, lang.locale());
    }

    private record PlannedField(PlannedChange plan, VersionViews.Both field) {}

    /** Changes that wait, or became something, a row per field. */
    Sheet<?> plans(boolean past) {
        var say = say();
        var table = Texts.of(SheetMessages.class, lang.locale());
        var plan = Texts.of(PlanMessages.class, lang.locale());
        return Sheet.<PlannedField>of("plans", past ? "?show=past" : "", cursor -> planned(past, cursor))
                .moment(table.when(), row -> row.plan.due())
                .text(say.product(), row -> row.plan.name())
                .text(say.fieldColumn(), row -> row.field.label())
                .prose(say.seenColumn(), row -> row.field.was())
                .prose(say.isColumn(), row -> row.field.is())
                .text(say.whoColumn(), row -> row.plan.by())
                .prose(table.reason(), row -> row.plan.why())
                .text(table.state(), row -> plan.planState(row.plan.state()));
    }

    private Slice<PlannedField> planned(boolean past, @Nullable String cursor) {
        return scope.network(() -> {
            var page = plans.each(past, cursor, VERSIONS, Langs.of(lang.locale()));
            return new Slice<>(
                    page.items().stream()
                            .flatMap(plan -> views.both(plan.changes(), lang).stream()
                                    .map(field -> new PlannedField(plan, field)))
                            .toList(),
                    page.next());
        });
    }

    /** Products that may be one, a row per pair. */
    Sheet<Twins.Pair> twins() {
        var say = say();
        var words = Texts.of(TwinMessages.class, lang.locale());
        return Sheet.<Twins.Pair>of(
                        "twins",
                        "",
                        cursor -> scope.network(() -> twins.list(cursor, VERSIONS, Langs.of(lang.locale()))))
                .text(say.product(), pair -> pair.one().name())
                .text(words.twin(), pair -> pair.other().name())
                .text(say.field(Field.BRAND), pair -> pair.one().brand())
                .text(words.why(), pair -> OfficeTwinPages.why(pair, words));
    }
}

package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the rule of a set can be made of, for head office: all sections and brands of the network. */
@ApplicationScoped
class SetChoices {
    private final Sql sql;
    private final Categories categories;

    SetChoices(Sql sql, Categories categories) {
        this.sql = sql;
        this.categories = categories;
    }

    /** A list to choose from, or boxes to tick. */
    record Group(String name, Facet facet, boolean many, List<Option> options) {}

    /** One of them. */
    record Option(String code, String label, boolean chosen) {}

    @Transactional
    List<Group> groups(SetForm form, Locale locale) {
        return ListingRule.FACETS.stream()
                .map(facet -> new Group(
                        facet.parameter(),
                        facet,
                        facet != Facet.BRAND,
                        options(facet, locale)
                                .map(option -> new Option(
                                        option.code,
                                        option.label,
                                        form.of(facet).contains(option.code)))
                                .toList()))
                .filter(group -> !group.options.isEmpty())
                .toList();
    }

    private Stream<Option> options(Facet facet, Locale locale) {
        var messages = Texts.of(CatalogMessages.class, locale);
        return switch (facet) {
            case CATEGORY -> sections(locale);
            case GENDER ->
                Arrays.stream(Gender.values())
                        .filter(gender -> gender != Gender.UNKNOWN)
                        .map(gender -> option(gender, messages.gender(gender)));
            case SEASON ->
                Arrays.stream(Season.values())
                        .filter(season -> season != Season.UNKNOWN)
                        .map(season -> option(season, messages.season(season)));
            case MATERIAL ->
                Arrays.stream(Material.values())
                        .map(material -> option(
                                material, Texts.of(FacetMessages.class, locale).material(material)));
            case BRAND ->
                sql
                        .list(
                                "select distinct brand from product where brand <> '' and state = 'PUBLISHED' order by brand limit 300",
                                row -> row.getString("brand"))
                        .stream()
                        .map(brand -> new Option(brand, brand, false));
            case SIZE, COLOUR -> Stream.of();
        };
    }

    private Stream<Option> sections(Locale locale) {
        var version = sql.one("select version from catalogue_version", row -> row.getLong("version"))
                .orElseThrow();
        var tree = categories.tree(version);
        return sql
                .list(
                        "select id from category c where exists (select 1 from product p where p.category_id = c.id) or exists"
                                + " (select 1 from category b where b.parent_id = c.id) order by position, id",
                        row -> row.getObject("id", java.util.UUID.class))
                .stream()
                .map(tree::path)
                .filter(path -> !path.isEmpty())
                .map(path -> new Option(
                        path.get(path.size() - 1).slug(),
                        String.join(
                                " / ",
                                path.stream()
                                        .map(leaf -> leaf.name(Langs.of(locale)))
                                        .toList()),
                        false));
    }

    private static Option option(Enum<?> value, String label) {
        return new Option(value.name().toLowerCase(ROOT), label, false);
    }
}

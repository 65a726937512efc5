package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private final UUID shoes = Ids.next();
    private final UUID sandals = Ids.next();
    private final UUID dresses = Ids.next();
    private final CategoryTree tree = new CategoryTree(
            List.of(leaf(shoes, null, "shoes"), leaf(sandals, shoes, "sandals"), leaf(dresses, null, "dresses")));

    @Test
    void noRulesShowEverything() {
        assertThat(RuleBook.of(List.of(), tree).shows(dresses, winter(), 0)).isTrue();
    }

    @Test
    void allShoesExceptSandals() {
        var book = RuleBook.of(
                List.of(rule(true, Facet.CATEGORY, "shoes", null), rule(false, Facet.CATEGORY, "sandals", null)), tree);

        assertThat(book.shows(shoes, winter(), 1)).isTrue();
        assertThat(book.shows(sandals, winter(), 1)).isFalse();
        assertThat(book.shows(dresses, winter(), 1)).isFalse();
        assertThat(book.countsStock()).isFalse();
    }

    @Test
    void conditionsOfARuleHoldTogetherAndRulesThatShowAddUp() {
        var winterShoes = new ListingRule(
                Ids.next(), true, Map.of(Facet.CATEGORY, Set.of("shoes"), Facet.SEASON, Set.of("winter")), null);
        var book = RuleBook.of(List.of(winterShoes, rule(true, Facet.CATEGORY, "dresses", null)), tree);

        assertThat(book.shows(sandals, winter(), 1)).isTrue();
        assertThat(book.shows(sandals, summer(), 1)).isFalse();
        assertThat(book.shows(dresses, summer(), 1)).isTrue();
    }

    @Test
    void stockMattersForShowingAndNeverForWhatIsInABasket() {
        var atLeastFour = RuleBook.of(List.of(rule(true, Facet.SEASON, "winter", 4)), tree);
        var notBelowFour = RuleBook.of(List.of(rule(false, Facet.SEASON, "winter", 4)), tree);

        for (var book : List.of(atLeastFour, notBelowFour)) {
            assertThat(book.countsStock()).isTrue();
            assertThat(book.shows(shoes, winter(), 4)).isTrue();
            assertThat(book.shows(shoes, winter(), 3)).isFalse();
            assertThat(book.shows(shoes, winter(), null)).isTrue();
        }
    }

    @Test
    void aSectionThatIsGoneFitsNothing() {
        assertThat(RuleBook.of(List.of(rule(true, Facet.CATEGORY, "hats", null)), tree)
                        .shows(shoes, winter(), 1))
                .isFalse();
        assertThat(RuleBook.of(List.of(rule(false, Facet.CATEGORY, "hats", null)), tree)
                        .shows(shoes, winter(), 1))
                .isTrue();
    }

    private static RuleBook.Facts winter() {
        return (facet, codes) -> facet == Facet.SEASON && codes.contains("winter");
    }

    private static RuleBook.Facts summer() {
        return (facet, codes) -> facet == Facet.SEASON && codes.contains("summer");
    }

    private static ListingRule rule(boolean letsIn, Facet facet, String code, @Nullable Integer units) {
        return new ListingRule(Ids.next(), letsIn, Map.of(facet, Set.of(code)), units);
    }

    private static CategoryTree.Leaf leaf(UUID id, @Nullable UUID parent, String slug) {
        return new CategoryTree.Leaf(id, parent, slug, slug, slug, GarmentKind.OTHER);
    }
}

package dev.prilavok.franchise;

import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.catalog.ListingQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goods of a shop as its franchisee goes through them.
 *
 * @param undo what takes the last deed back, null when there is nothing to
 */
record ListingView(
        ListingAddress here,
        List<Chip> chips,
        List<Category> categories,
        List<ListingRow> rows,
        boolean ticked,
        String tickAll,
        String export,
        @Nullable String next,
        @Nullable String first,
        @Nullable String undo,
        String assumption) {

    /** A chip above the list. */
    record Chip(String url, String label, boolean chosen) {}

    /** A category to choose; its depth is shown by dashes. */
    record Category(String slug, String label, boolean chosen) {}

    public boolean narrows() {
        return here.narrows();
    }

    static List<Chip> chips(ListingAddress here, ListingMessages texts) {
        return Arrays.stream(ListingQuery.Show.values())
                .map(show -> new Chip(here.with(show).url(), texts.show(show), show == here.show()))
                .toList();
    }

    static List<Category> categories(List<CategoryNode> nodes, String chosen) {
        var all = new ArrayList<Category>();
        nodes.forEach(node -> add(all, node, 0, chosen));
        return all;
    }

    private static void add(List<Category> all, CategoryNode node, int depth, String chosen) {
        var label = "— ".repeat(depth) + node.name() + " (" + node.goods() + ")";
        all.add(new Category(node.slug(), label, node.slug().equals(chosen)));
        node.children().forEach(child -> add(all, child, depth + 1, chosen));
    }
}

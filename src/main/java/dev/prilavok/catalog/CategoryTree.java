package dev.prilavok.catalog;

import dev.prilavok.tenancy.Assortment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All categories of the network, in memory: there are hundreds of them, and every question about goods needs their paths. */
final class CategoryTree {
    /** A category with its name in both languages. */
    record Leaf(UUID id, @Nullable UUID parent, String slug, String russian, String english, GarmentKind kind) {
        String name(String lang) {
            return lang.equals("ru") ? russian : english;
        }
    }

    private final Map<UUID, Leaf> byId = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> children = new HashMap<>();
    private final List<UUID> roots = new ArrayList<>();
    private final Map<UUID, Integer> ranks = new HashMap<>();

    CategoryTree(Collection<Leaf> inOrder) {
        inOrder.forEach(leaf -> byId.put(leaf.id(), leaf));
        for (var id : byId.keySet()) ranks.put(id, ranks.size());
        for (var leaf : inOrder) {
            if (leaf.parent() == null || !byId.containsKey(leaf.parent())) roots.add(leaf.id());
            else
                children.computeIfAbsent(leaf.parent(), parent -> new ArrayList<>())
                        .add(leaf.id());
        }
    }

    Optional<Leaf> bySlug(String slug) {
        return byId.values().stream().filter(leaf -> leaf.slug().equals(slug)).findFirst();
    }

    Optional<Leaf> find(UUID category) {
        return Optional.ofNullable(byId.get(category));
    }

    /** The place of a category in the order of the catalogue. */
    int rank(UUID category) {
        return ranks.getOrDefault(category, byId.size());
    }

    /** From the root down to the category itself. */
    List<Leaf> path(UUID category) {
        var path = new ArrayList<Leaf>();
        for (var leaf = byId.get(category);
                leaf != null && path.size() < 32;
                leaf = leaf.parent() == null ? null : byId.get(leaf.parent())) path.add(0, leaf);
        return path;
    }

    /** The category and everything below it. */
    List<UUID> below(UUID category) {
        var all = new ArrayList<>(List.of(category));
        for (var i = 0; i < all.size(); i++)
            for (var child : children.getOrDefault(all.get(i), List.of())) if (!all.contains(child)) all.add(child);
        return all;
    }

    /** The categories that the assortment of a shop lets in. */
    List<UUID> listed(Assortment assortment) {
        return byId.keySet().stream()
                .filter(category -> lists(assortment, category))
                .toList();
    }

    boolean lists(Assortment assortment, UUID category) {
        return assortment.lists(path(category).stream().map(Leaf::russian).toList());
    }

    /** The branches that hold goods, with their names in one language. */
    List<CategoryNode> branches(Map<UUID, Integer> goods, String lang) {
        return nodes(roots, goods, lang);
    }

    private List<CategoryNode> nodes(List<UUID> ids, Map<UUID, Integer> goods, String lang) {
        return ids.stream()
                .map(id -> node(id, goods, lang))
                .filter(node -> node.goods() > 0)
                .toList();
    }

    private CategoryNode node(UUID id, Map<UUID, Integer> goods, String lang) {
        var below = nodes(children.getOrDefault(id, List.of()), goods, lang);
        var count = goods.getOrDefault(id, 0)
                + below.stream().mapToInt(CategoryNode::goods).sum();
        var leaf = byId.get(id);
        if (leaf == null) throw new IllegalStateException("category " + id + " left the tree");
        return new CategoryNode(id, leaf.slug(), leaf.name(lang), count, below);
    }
}

package dev.prilavok.tenancy;

import dev.prilavok.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every shop of the network, in memory: a request is resolved before it may touch the database. A change is seen at once on the
 * replica that made it and within seconds on the others.
 */
@ApplicationScoped
public class Shops {
    private volatile Directory directory = Directory.EMPTY;

    private record Directory(
            long version,
            Map<ShopId, Shop> byId,
            Map<String, Shop> bySlug,
            Map<String, Shop> byHost,
            Map<FranchiseeId, List<Shop>> byFranchisee) {
        static final Directory EMPTY = new Directory(-1, Map.of(), Map.of(), Map.of(), Map.of());

        static Directory of(long version, List<Shop> shops) {
            return new Directory(
                    version,
                    shops.stream().collect(Collectors.toMap(Shop::id, Function.identity())),
                    shops.stream().collect(Collectors.toMap(Shop::slug, Function.identity())),
                    shops.stream()
                            .flatMap(shop -> shop.hosts().stream().map(host -> Map.entry(host, shop)))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    shops.stream().collect(Collectors.groupingBy(Shop::franchisee)));
        }
    }

    /** Whether the word is free to be a shop's address, or is one of the platform's own. */
    public static boolean mayBeCalled(String slug) {
        return !TakenNames.has(slug);
    }

    /** The shop of an address segment. */
    public Optional<Shop> bySlug(String slug) {
        return Optional.ofNullable(directory.bySlug.get(slug));
    }

    /** The shop that answers on a host name, lower case and without port. */
    public Optional<Shop> byHost(String host) {
        return Optional.ofNullable(directory.byHost.get(host.toLowerCase(Locale.ROOT)));
    }

    /**
     * The shop of an id.
     *
     * @throws NotFound when there is none
     */
    public Shop get(ShopId id) {
        var shop = directory.byId.get(id);
        if (shop == null) throw new NotFound("shop");
        return shop;
    }

    /** The shops of a franchisee, by name. */
    public List<Shop> ofFranchisee(FranchiseeId franchisee) {
        return directory.byFranchisee.getOrDefault(franchisee, List.of());
    }

    /** How people call a franchisee: by the names of their shops. */
    public String named(FranchiseeId franchisee) {
        return ofFranchisee(franchisee).stream()
                .map(Shop::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Every shop, by slug. */
    public List<Shop> all() {
        return directory.bySlug.values().stream()
                .sorted(java.util.Comparator.comparing(Shop::slug))
                .toList();
    }

    /** Another number whenever anything of any shop has changed, its pages too. */
    public long version() {
        return directory.version;
    }

    void replace(long version, List<Shop> shops) {
        directory = Directory.of(version, shops);
    }
}

package dev.prilavok.franchise;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.kernel.Sku;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sizes picked so far. They travel in the address from step to step, so that nothing has to be kept for a link that is never made,
 * and "back" works.
 *
 * @param single sizes that are sent to be kept
 * @param choice sizes of which the buyer keeps one per product
 */
record Picks(List<Sku> single, List<Sku> choice) {
    private static final int MOST = 30;

    static Picks of(Collection<String> single, Collection<String> choice) {
        return new Picks(skus(single), skus(choice));
    }

    private static List<Sku> skus(Collection<String> texts) {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST)
                .map(Sku::new)
                .toList();
    }

    public List<Sku> all() {
        return Stream.concat(single.stream(), choice.stream()).distinct().toList();
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }

    /** Without one size. */
    Picks without(Sku sku) {
        return new Picks(
                single.stream().filter(one -> !one.equals(sku)).toList(),
                choice.stream().filter(one -> !one.equals(sku)).toList());
    }

    /** With the sizes of one product chosen anew; a single size is nothing to choose from. */
    Picks with(Collection<Sku> ofProduct, List<Sku> chosen, boolean toChoose) {
        var rest = new Picks(
                single.stream().filter(sku -> !ofProduct.contains(sku)).toList(),
                choice.stream().filter(sku -> !ofProduct.contains(sku)).toList());
        return toChoose && chosen.size() > 1
                ? new Picks(rest.single, joined(rest.choice, chosen))
                : new Picks(joined(rest.single, chosen), rest.choice);
    }

    private static List<Sku> joined(List<Sku> some, List<Sku> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A size that was left alone of its product is nothing to choose from any more. */
    Picks settled(Function<Sku, String> product) {
        var sets = choice.stream().collect(Collectors.groupingBy(product));
        var alone = choice.stream()
                .filter(sku ->
                        Objects.requireNonNull(sets.get(product.apply(sku))).size() == 1)
                .toList();
        return new Picks(
                joined(single, alone),
                choice.stream().filter(sku -> !alone.contains(sku)).toList());
    }

    /** An address of one of the steps with these picks. */
    String at(String path) {
        return isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query();
    }

    private String query() {
        return Stream.concat(
                        single.stream().map(sku -> "sku=" + encoded(sku)),
                        choice.stream().map(sku -> "alt=" + encoded(sku)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(Sku sku) {
        return URLEncoder.encode(sku.value(), UTF_8);
    }
}

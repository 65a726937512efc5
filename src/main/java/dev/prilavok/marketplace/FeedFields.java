package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.catalog.SizeGroup;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What Google and Meta call things, in the words that both share. */
final class FeedFields {
    /** Grids that Google's size_system knows; Russian sizes are not among them and go without. */
    private static final Set<String> GRIDS = Set.of("AU", "BR", "CN", "DE", "EU", "FR", "IT", "JP", "UK", "US");

    private FeedFields() {}

    static String title(SaleProduct product, SaleProduct.Piece piece, int longest) {
        var title = new StringJoiner(", ").add(product.name());
        if (!piece.colour().isBlank()) title.add(piece.colour());
        if (!piece.size().isBlank()) title.add(piece.size());
        return FeedText.cut(title.toString(), longest);
    }

    static String description(SaleProduct product, int longest) {
        var told = FeedText.plain(product.description(), longest);
        return told.isBlank() ? product.name() : told;
    }

    /** "5990.00 RUB". */
    static String price(Money money) {
        return money.getAmount().toPlainString() + " " + money.getCurrencyUnit().getCode();
    }

    static @Nullable String gender(SaleProduct product) {
        return switch (product.gender()) {
            case "WOMEN", "GIRLS" -> "female";
            case "MEN", "BOYS" -> "male";
            case "UNISEX" -> "unisex";
            default -> null;
        };
    }

    static String age(SaleProduct product) {
        return product.forChildren() ? "kids" : "adult";
    }

    static @Nullable String sizeSystem(SaleProduct.Piece piece) {
        return GRIDS.contains(piece.sizeGrid()) ? piece.sizeGrid() : null;
    }

    static String type(SaleProduct product) {
        return product.categories().stream().map(SaleProduct.Category::name).collect(Collectors.joining(" > "));
    }

    /** Numbers of Google's product taxonomy: shoes, hats, clothing, and apparel with accessories. */
    static String taxonomy(SaleProduct product) {
        if (product.group() == SizeGroup.SHOES) return "187";
        if (product.group() == SizeGroup.HEADWEAR) return "173";
        return product.clothing() ? "1604" : "166";
    }
}

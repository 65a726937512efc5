package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * YML as Yandex Market reads it: an offer for each free size of a colour, all of a product under one group number. Limits: id of 20
 * letters and digits, group of 9 digits, name 120, description 3 000 without addresses, 10 pictures, sales notes 50, shop name 20.
 */
final class YmlFeed implements Feed {
    /** Currencies that the format knows as the main one. */
    static final Set<String> CURRENCIES = Set.of("RUB", "BYN", "UAH", "KZT");

    /** Grids of sizes that the format knows; a size of another grid goes without. */
    private static final Set<String> GRIDS = Set.of("AU", "DE", "EU", "FR", "INT", "IT", "JP", "RU", "UK", "US");

    private static final int NAME = 120;
    private static final int TOLD = 3_000;
    private static final int SHOP = 20;
    private static final int NOTES = 50;

    private final Xml xml;
    private final FeedShop shop;

    /** Categories come before the first offer, so all of them are named ahead. */
    YmlFeed(OutputStream stream, FeedShop shop, Iterable<SaleProduct.Category[]> paths) throws XMLStreamException {
        this.shop = shop;
        xml = new Xml(stream);
        xml.open("yml_catalog", "date", shop.now().withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        xml.open("shop");
        xml.say("name", FeedText.cut(shop.shop().name(), SHOP));
        var seller = shop.shop().legal().seller();
        xml.say("company", seller == null ? shop.shop().name() : seller);
        xml.say("url", shop.home());
        xml.open("currencies")
                .open("currency", "id", currency(), "rate", "1")
                .shut()
                .shut();
        xml.open("categories");
        categories(paths);
        xml.shut().open("offers");
    }

    private void categories(Iterable<SaleProduct.Category[]> paths) throws XMLStreamException {
        var known = new LinkedHashMap<UUID, Integer>();
        for (var path : paths) {
            @Nullable UUID parent = null;
            for (var category : path) {
                if (known.putIfAbsent(category.id(), known.size() + 1) == null) category(category, parent, known);
                parent = category.id();
            }
        }
        numbers.putAll(known);
    }

    private final Map<UUID, Integer> numbers = new HashMap<>();

    private void category(SaleProduct.Category category, @Nullable UUID parent, Map<UUID, Integer> known)
            throws XMLStreamException {
        var id = String.valueOf(known.get(category.id()));
        if (parent == null) xml.say("category", category.name(), "id", id);
        else xml.say("category", category.name(), "id", id, "parentId", String.valueOf(known.get(parent)));
    }

    @Override
    public void write(Iterable<SaleProduct> products, Map<UUID, Integer> groups) throws XMLStreamException {
        for (var product : products)
            for (var piece : product.pieces()) offer(product, piece, groups.getOrDefault(product.id(), 0));
    }

    private void offer(SaleProduct product, SaleProduct.Piece piece, int group) throws XMLStreamException {
        xml.open("offer", "id", FeedText.id(piece.sku()), "available", "true", "group_id", String.valueOf(group));
        xml.say("url", shop.page(product, piece));
        xml.say("price", amount(piece.price().getAmount()));
        var before = piece.compareAt();
        if (before != null) xml.say("oldprice", amount(before.getAmount()));
        xml.say("currencyId", currency());
        var leaf = product.categories().get(product.categories().size() - 1);
        xml.say("categoryId", String.valueOf(numbers.getOrDefault(leaf.id(), 1)));
        for (var picture : shop.pictures(piece)) xml.say("picture", picture);
        xml.say("delivery", "true");
        xml.say("name", FeedText.cut(product.name(), NAME));
        xml.say("vendor", product.brand());
        xml.say("vendorCode", piece.sku().value());
        xml.marked("description", FeedText.marked(product.description(), TOLD));
        xml.say("sales_notes", FeedText.cut("Примерка при получении, оплата за то, что оставили", NOTES));
        xml.say("barcode", FeedText.gtin(piece.barcode()));
        params(product, piece);
        if (piece.weightGrams() > 0) xml.say("weight", amount(BigDecimal.valueOf(piece.weightGrams(), 3)));
        xml.say("vat", vat(piece.vat().basisPoints()));
        xml.say("count", String.valueOf(piece.free()));
        xml.shut();
    }

    private void params(SaleProduct product, SaleProduct.Piece piece) throws XMLStreamException {
        xml.say("param", piece.colour(), "name", "Цвет");
        if (GRIDS.contains(piece.sizeGrid()))
            xml.say("param", piece.size(), "name", "Размер", "unit", piece.sizeGrid());
        else xml.say("param", piece.size(), "name", "Размер");
        xml.say("param", gender(product.gender()), "name", "Пол");
        xml.say("param", product.forChildren() ? "Детский" : "Взрослый", "name", "Возраст");
        xml.say("param", product.composition(), "name", "Состав");
    }

    private static @Nullable String gender(String gender) {
        return switch (gender) {
            case "WOMEN" -> "Женский";
            case "MEN" -> "Мужской";
            case "GIRLS" -> "Для девочек";
            case "BOYS" -> "Для мальчиков";
            case "UNISEX" -> "Унисекс";
            default -> null;
        };
    }

    // The codes of the format: its standard rate is 22 % from 2026 and 20 % before.
    private static String vat(int basisPoints) {
        return basisPoints == 0 ? "NO_VAT" : "VAT_%02d".formatted(basisPoints / 100);
    }

    private String currency() {
        var code = shop.shop().currency().getCode();
        return code.equals("RUB") ? "RUR" : code;
    }

    private static String amount(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    @Override
    public void end() throws XMLStreamException {
        xml.end();
    }
}

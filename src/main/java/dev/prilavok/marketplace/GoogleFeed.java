package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/** RSS 2.0 with Google's attributes. Limits: id and group 50, title 150, description 5 000, brand 70, ten more pictures. */
final class GoogleFeed implements Feed {
    private final Xml xml;
    private final FeedShop shop;

    GoogleFeed(OutputStream stream, FeedShop shop) throws XMLStreamException {
        this.shop = shop;
        xml = new Xml(stream);
        xml.open("rss", "version", "2.0")
                .prefix("g", "http://base.google.com/ns/1.0")
                .open("channel");
        xml.say("title", shop.shop().name());
        xml.say("link", shop.home());
        xml.say("description", shop.shop().name());
    }

    @Override
    public void write(Iterable<SaleProduct> products, Map<UUID, Integer> numbers) throws XMLStreamException {
        for (var product : products)
            for (var piece : product.pieces()) {
                var pictures = shop.pictures(piece);
                // Google takes nothing without a picture
                if (!pictures.isEmpty()) item(product, piece, numbers.getOrDefault(product.id(), 0), pictures);
            }
    }

    private void item(SaleProduct product, SaleProduct.Piece piece, int number, java.util.List<String> pictures)
            throws XMLStreamException {
        xml.open("item");
        xml.say("g:id", FeedText.id(piece.sku()));
        xml.say("g:item_group_id", String.valueOf(number));
        xml.say("g:title", FeedFields.title(product, piece, 150));
        xml.say("g:description", FeedFields.description(product, 5_000));
        xml.say("g:link", shop.page(product, piece));
        xml.say("g:image_link", pictures.get(0));
        for (var more : pictures.subList(1, pictures.size())) xml.say("g:additional_image_link", more);
        xml.say("g:availability", "in_stock");
        prices(piece);
        xml.say("g:condition", "new");
        identity(product, piece);
        xml.say("g:google_product_category", FeedFields.taxonomy(product));
        xml.say("g:product_type", FeedText.cut(FeedFields.type(product), 750));
        xml.say("g:gender", FeedFields.gender(product));
        xml.say("g:age_group", FeedFields.age(product));
        xml.say("g:color", FeedText.cut(piece.colour(), 100));
        xml.say("g:size", FeedText.cut(piece.size(), 100));
        xml.say("g:size_system", FeedFields.sizeSystem(piece));
        xml.say("g:material", product.composition() == null ? null : FeedText.cut(product.composition(), 200));
        if (piece.weightGrams() > 0) xml.say("g:shipping_weight", piece.weightGrams() + " g");
        xml.shut();
    }

    private void prices(SaleProduct.Piece piece) throws XMLStreamException {
        var before = piece.compareAt();
        xml.say("g:price", FeedFields.price(before == null ? piece.price() : before));
        if (before != null) xml.say("g:sale_price", FeedFields.price(piece.price()));
    }

    private void identity(SaleProduct product, SaleProduct.Piece piece) throws XMLStreamException {
        var gtin = FeedText.gtin(piece.barcode());
        xml.say("g:brand", product.brand() == null ? null : FeedText.cut(product.brand(), 70));
        xml.say("g:gtin", gtin);
        xml.say("g:mpn", gtin == null ? FeedText.cut(piece.sku().value(), 70) : null);
        if (gtin == null && product.brand() == null) xml.say("g:identifier_exists", "no");
    }

    @Override
    public void end() throws XMLStreamException {
        xml.end();
    }
}

package dev.prilavok.checkout;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.catalog.Facets;
import dev.prilavok.catalog.Picture;
import dev.prilavok.catalog.ProductCard;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.catalog.ShopSets;
import dev.prilavok.customer.ConsentText;
import dev.prilavok.delivery.City;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Goods, towns and texts as the shop's API shows them. */
final class ShopApiGoods {
    private ShopApiGoods() {}

    @Schema(
            name = "ProductPage",
            description = "A page of goods; pass next as cursor for the following one",
            examples = ShopApiExamples.GOODS)
    record Goods(
            List<Tile> items,

            @Nullable @Schema(description = "Absent on the last page")
            String next,

            @Schema(description = "Goods in the whole list") int total,

            @Schema(description = "What the list can be narrowed down by")
            List<FacetView> facets,

            @Nullable @Schema(description = "The lowest price in the list")
            ShopApiMoney cheapest,

            @Nullable @Schema(description = "The highest price in the list")
            ShopApiMoney dearest) {
        static Goods of(Catalog.FoundGoods found) {
            var facets = found.facets();
            return new Goods(
                    found.goods().items().stream().map(Tile::of).toList(),
                    found.goods().next(),
                    facets.total(),
                    facets.groups().stream().map(FacetView::of).toList(),
                    ShopApiMoney.orNull(facets.cheapest()),
                    ShopApiMoney.orNull(facets.dearest()));
        }
    }

    @Schema(name = "Facet", description = "A property and its values; each is a value of the parameter filter.<facet>")
    record FacetView(@Schema(examples = "size") String facet, List<ChoiceView> values) {
        static FacetView of(Facets.Group group) {
            return new FacetView(
                    group.facet().parameter(),
                    group.choices().stream().map(ChoiceView::of).toList());
        }
    }

    @Schema(name = "FacetValue")
    record ChoiceView(
            @Schema(examples = "ru-44") String code,
            @Schema(examples = "44") String name,

            @Schema(description = "Goods that this value alone would find here with a size free now")
            int count,

            boolean chosen) {
        static ChoiceView of(Facets.Choice choice) {
            return new ChoiceView(choice.code(), choice.name(), choice.count(), choice.chosen());
        }
    }

    @Schema(
            name = "GoodsSet",
            description = "Goods under one title; its slug is the parameter set of the list of products",
            examples = ShopApiExamples.SET_OF_GOODS)
    record SetView(
            @Schema(examples = "v-otpusk") String slug,
            @Schema(examples = "В отпуск") String title,

            @Schema(description = "One sentence, perhaps empty")
            String note,

            @Nullable @Schema(examples = "/media/3f…/480.jpg")
            String picture,

            @Schema(description = "Whether first pages show it now")
            boolean inSeason,

            @Schema(description = "Products of it that the shop shows")
            int goods) {
        static SetView of(ShopSets.SetInShop set) {
            return new SetView(set.slug(), set.title(), set.told(), photo(set.picture()), set.inSeason(), set.shown());
        }
    }

    @Schema(name = "ProductTile")
    record Tile(
            UUID product,
            @Schema(examples = "linen-dress") String slug,
            @Schema(examples = "Linen dress") String name,
            ShopApiMoney price,

            @Schema(description = "Other sizes or colours cost more")
            boolean priceVaries,

            @Nullable ShopApiMoney compareAt,

            @Nullable @Schema(examples = "/media/3f…/480.jpg")
            String picture,

            @Schema(description = "Sizes free to promise now", examples = "42–48")
            String sizesFree,

            boolean soldOut) {
        static Tile of(ProductTile tile) {
            return new Tile(
                    tile.product(),
                    tile.slug(),
                    tile.name(),
                    ShopApiMoney.of(tile.price()),
                    tile.priceVaries(),
                    ShopApiMoney.orNull(tile.compareAt()),
                    photo(tile.picture()),
                    tile.sizesFree(),
                    tile.soldOut());
        }
    }

    @Schema(name = "Product", examples = ShopApiExamples.PRODUCT)
    record Product(
            UUID product,
            String slug,
            String name,
            @Schema(description = "Harmless HTML") String description,
            @Nullable String brand,
            @Nullable String composition,
            List<String> care,
            ShopApiMoney price,
            boolean trialAllowed,
            List<Colour> colours,
            Measurements measurements,
            List<String> path) {
        static Product of(ProductCard card) {
            return new Product(
                    card.product(),
                    card.slug(),
                    card.name(),
                    card.description(),
                    card.brand(),
                    card.composition(),
                    card.care().stream().map(ProductCard.Care::text).toList(),
                    ShopApiMoney.of(card.price()),
                    card.trialAllowed(),
                    card.colours().stream().map(Colour::of).toList(),
                    Measurements.of(card.measurements()),
                    card.path().stream().map(CategoryNode::slug).toList());
        }
    }

    @Schema(name = "Colour")
    record Colour(String key, String name, List<String> pictures, List<Size> sizes) {
        static Colour of(ProductCard.Colour colour) {
            return new Colour(
                    colour.key(),
                    colour.name(),
                    colour.pictures().stream().map(picture -> picture.src(960)).toList(),
                    colour.sizes().stream().map(Size::of).toList());
        }
    }

    @Schema(name = "Size")
    record Size(
            @Schema(examples = "linen-dress-sand-46") String sku,
            @Schema(examples = "46") String size,

            @Schema(description = "The grid that the size is of", examples = "RU")
            String grid,

            ShopApiMoney price,
            @Nullable ShopApiMoney compareAt,

            @Schema(description = "Pieces free to promise now", examples = "3")
            int free,

            @Schema(
                    description = "What other grids call the size, as far as it has one name there",
                    examples = "{\"EU\": \"40\", \"UK\": \"12\"}")
            Map<String, String> alike) {
        static Size of(ProductCard.Size size) {
            return new Size(
                    size.sku().value(),
                    size.size(),
                    size.grid(),
                    ShopApiMoney.of(size.price()),
                    ShopApiMoney.orNull(size.compareAt()),
                    Math.max(0, size.free()),
                    size.alike());
        }
    }

    @Schema(name = "Measurements", description = "Centimetres: a row per measure, a cell per size")
    record Measurements(List<String> sizes, List<Row> rows) {
        static Measurements of(ProductCard.Measurements table) {
            return new Measurements(
                    table.sizes(),
                    table.rows().stream()
                            .map(row -> new Row(row.measure().name(), row.name(), row.cells()))
                            .toList());
        }
    }

    @Schema(name = "Measure")
    record Row(
            @Schema(examples = "CHEST") String measure,
            @Schema(examples = "Chest") String name,
            List<@Nullable String> cells) {}

    @Schema(name = "Town", examples = ShopApiExamples.TOWN)
    record Town(
            UUID id,

            @Schema(examples = "Казань, Республика Татарстан")
            String label,

            @Schema(examples = "Europe/Moscow") String zone) {
        static Town of(City city, Locale locale) {
            return new Town(city.id(), city.label(locale), city.zone().getId());
        }
    }

    @Schema(
            name = "ConsentText",
            description = "Words to show beside a box; send the hash back with the order",
            examples = ShopApiExamples.WORDS)
    record Words(
            @Schema(examples = "ORDER_PROCESSING") String purpose,
            int version,
            String hash,
            String title,
            String text) {
        static Words of(ConsentText words) {
            return new Words(words.kind(), words.version(), words.hash(), words.title(), words.text());
        }
    }

    static @Nullable String photo(@Nullable Picture picture) {
        return picture == null ? null : picture.src(480);
    }
}

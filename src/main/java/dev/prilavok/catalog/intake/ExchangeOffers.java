package dev.prilavok.catalog.intake;

import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNullElse;

import dev.prilavok.catalog.SizeGrid;
import dev.prilavok.catalog.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts the halves of 1C's goods together. Which kind of price is which is told by its name, because 1C leaves names to people. */
@ApplicationScoped
class ExchangeOffers {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{1,60})\\)\\s*$");
    private static final int WORDS = 1_000_000;
    private static final int LONGEST = 48;

    private final Pattern retail;
    private final Pattern wholesale;

    ExchangeOffers(
            @ConfigProperty(
                            name = "prilavok.catalog.exchange.retail",
                            defaultValue = "розн|ррц|retail|base|базов|основн")
                    String retail,
            @ConfigProperty(
                            name = "prilavok.catalog.exchange.wholesale",
                            defaultValue = "опт|дилер|закуп|wholesale|dealer")
                    String wholesale) {
        this.retail = Pattern.compile(retail, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.wholesale = Pattern.compile(wholesale, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What was known and what is said now; what is not mentioned stays. */
    static OfferRow merged(OfferRow before, OfferRow now) {
        var fields = new HashMap<>(before.fields());
        fields.remove("deleted");
        fields.putAll(now.fields());
        return new OfferRow(
                now.row(),
                now.line(),
                now.id(),
                null,
                true,
                fields,
                now.pictures().isEmpty() ? before.pictures() : now.pictures(),
                now.params().isEmpty() ? before.params() : now.params());
    }

    static boolean saysTheSame(OfferRow one, OfferRow other) {
        return one.fields().equals(other.fields())
                && one.params().equals(other.params())
                && one.pictures().equals(other.pictures());
    }

    /** What people would call a size of a product: its article, size and colour. */
    String sku(ExchangeWords words, @Nullable OfferRow product, OfferRow offer) {
        var article = Stream.of(offer.field("article"), product == null ? null : product.field("article"))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(ExchangeRows.product(offer.id()));
        var traits = traits(words, product, offer);
        var parts = Stream.of(
                        Optional.of(article),
                        value(traits, "размер", "size"),
                        value(traits, "цвет", "colour", "color").map(Slugs::of))
                .flatMap(Optional::stream)
                .map(part -> part.replaceAll("[\\s\\p{Cntrl}]+", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        var sku = String.join("-", parts);
        return sku.length() <= LONGEST ? sku : sku.substring(0, LONGEST);
    }

    /** The offer as any other feed would have said it. */
    OfferRow whole(OfferRow row, ExchangeWords words, OfferRow product, ExchangeRows.Size size) {
        var fields = new HashMap<String, String>();
        for (var name : List.of("categoryId", "vendor", "description", "vat", "weight", "barcode"))
            put(fields, name, product.field(name));
        put(fields, "name", product.field("name"));
        put(fields, "barcode", size.facts().field("barcode"));
        put(fields, "count", count(size.facts().field("count")));
        var params = new ArrayList<OfferRow.Param>();
        traits(words, product, size.facts())
                .forEach((name, value) -> params.add(new OfferRow.Param(name, null, value)));
        prices(words, size.facts(), fields, params);
        return new OfferRow(
                row.row(),
                row.line(),
                size.sku(),
                ExchangeRows.product(size.id()),
                true,
                fields,
                product.pictures().stream().map(PictureSource::named).toList(),
                params);
    }

    // 1C may sell more than it has; we promise nothing then.
    private static @Nullable String count(@Nullable String count) {
        return count != null && count.startsWith("-") ? "0" : count;
    }

    private void prices(ExchangeWords words, OfferRow offer, Map<String, String> fields, List<OfferRow.Param> params) {
        var prices = new LinkedHashMap<String, String>();
        offer.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith(CommerceMlRow.PRICE))
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> prices.put(field.getKey().substring(CommerceMlRow.PRICE.length()), field.getValue()));
        var own = first(words, prices, retail).or(() -> other(words, prices));
        own.ifPresent(type -> {
            var price = prices.getOrDefault(type, " ");
            var space = price.lastIndexOf(' ');
            fields.put("price", price.substring(0, space));
            fields.put(
                    "currencyId",
                    currency(price.substring(space + 1), words.priceTypes().get(type)));
        });
        first(words, prices, wholesale)
                .filter(type -> own.filter(type::equals).isEmpty())
                .map(prices::get)
                .ifPresent(price -> params.add(
                        new OfferRow.Param("Оптовая цена", null, price.substring(0, price.lastIndexOf(' ')))));
    }

    private static Optional<String> first(ExchangeWords words, Map<String, String> prices, Pattern named) {
        return prices.keySet().stream()
                .filter(type -> named.matcher(name(words, type)).find())
                .findFirst();
    }

    // Where no price is called retail, one that is not wholesale will be it; a single price of any name is the price.
    private Optional<String> other(ExchangeWords words, Map<String, String> prices) {
        if (prices.size() == 1 && words.priceTypes().size() < 2)
            return prices.keySet().stream().findFirst();
        return prices.keySet().stream()
                .filter(type -> !wholesale.matcher(name(words, type)).find())
                .findFirst();
    }

    private static String name(ExchangeWords words, String type) {
        var known = words.priceTypes().get(type);
        return known == null ? "" : known.name();
    }

    private static String currency(String told, ExchangeWords.@Nullable PriceType type) {
        var code = !told.isBlank() || type == null ? told : type.currency();
        var word = code.strip().toLowerCase(ROOT);
        return word.isEmpty() || word.startsWith("руб") || word.equals("643") ? "RUB" : code.strip();
    }

    private static Map<String, String> traits(ExchangeWords words, @Nullable OfferRow product, OfferRow offer) {
        var traits = new LinkedHashMap<String, String>();
        if (product != null) product.params().forEach(param -> add(traits, words, param));
        offer.params().forEach(param -> add(traits, words, param));
        if (offer.params().isEmpty() && offer.id().contains("#")) bracketed(traits, offer.field("name"));
        return traits;
    }

    private static void add(Map<String, String> traits, ExchangeWords words, OfferRow.Param param) {
        if (!CommerceMlRow.BY_ID.equals(param.unit())) {
            traits.put(param.name(), param.value());
            return;
        }
        var name = words.property(param.name());
        if (name != null) traits.putIfAbsent(name, words.value(param.name(), param.value()));
    }

    // "Ботфорты (38, коричневый)": without characteristics of its own an offer has them in the brackets of its name.
    private static void bracketed(Map<String, String> traits, @Nullable String name) {
        var brackets = IN_BRACKETS.matcher(requireNonNullElse(name, ""));
        if (!brackets.find()) return;
        for (var part : brackets.group(1).split("\\s*[,;/]\\s*")) {
            if (part.isBlank()) continue;
            if (SizeGrid.rank(SizeGrid.plain(part)) < WORDS
                    && value(traits, "размер").isEmpty()) traits.put("Размер", part.strip());
            else if (value(traits, "цвет").isEmpty()) traits.put("Цвет", part.strip());
        }
    }

    private static Optional<String> value(Map<String, String> traits, String... names) {
        return traits.entrySet().stream()
                .filter(trait -> List.of(names).contains(trait.getKey().toLowerCase(ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) fields.put(name, value);
    }
}

package dev.prilavok.franchise;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.customer.Phone;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.social.LinkContact;
import dev.prilavok.social.LinkDraft;
import dev.prilavok.social.LinkKind;
import dev.prilavok.social.LinkWish;
import dev.prilavok.social.SocialChannel;
import dev.prilavok.tenancy.Shop;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What was typed on the last step of making a link, exactly as it was typed, so that a refusal shows it again. */
record LinkForm(Picks picks, MultivaluedMap<String, String> typed) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);

    /** For whom and for how long: the choice that a person makes in one tap. */
    enum Use {
        ONE_2H(LinkKind.SINGLE, Duration.ofHours(2)),
        ONE_24H(LinkKind.SINGLE, Duration.ofHours(24)),
        ONE_3D(LinkKind.SINGLE, Duration.ofDays(3)),
        MANY_30D(LinkKind.MULTI, Duration.ofDays(30)),
        MANY(LinkKind.MULTI, null);

        private final LinkKind kind;
        private final @Nullable Duration lasts;

        Use(LinkKind kind, @Nullable Duration lasts) {
            this.kind = kind;
            this.lasts = lasts;
        }

        boolean isForOne() {
            return kind == LinkKind.SINGLE;
        }
    }

    static LinkForm of(MultivaluedMap<String, String> typed) {
        return new LinkForm(
                Picks.of(typed.getOrDefault("sku", List.of()), typed.getOrDefault("alt", List.of())), typed);
    }

    /** The same with a size that was left alone of its set turned into one to keep. */
    LinkForm settled(Map<Sku, PricedVariant> prices) {
        return new LinkForm(
                picks.settled(sku -> prices.containsKey(sku) ? prices.get(sku).slug() : ""), typed);
    }

    String text(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    Use use() {
        return named(Use.values(), text("use"), Use.ONE_24H);
    }

    SocialChannel channel() {
        return named(SocialChannel.values(), text("channel"), SocialChannel.TELEGRAM);
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E usual) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }

    /**
     * The draft.
     *
     * @throws NotANumber when a number cannot be read
     * @throws dev.prilavok.customer.BadPhone when the phone cannot be dialled
     */
    LinkDraft draft(Shop shop, Map<Sku, PricedVariant> prices) {
        var wishes = new ArrayList<LinkWish>();
        picks.single().forEach(sku -> wishes.add(wish(sku, prices.get(sku), shop, false)));
        picks.choice().forEach(sku -> wishes.add(wish(sku, prices.get(sku), shop, true)));
        return new LinkDraft(
                wishes,
                discount(),
                text("message"),
                use().kind,
                use().lasts,
                channel(),
                text("post"),
                text("campaign"),
                contact(shop));
    }

    private LinkWish wish(Sku sku, @Nullable PricedVariant variant, Shop shop, boolean toChoose) {
        var product = variant == null ? "" : variant.slug();
        return new LinkWish(
                sku, toChoose ? 1 : quantity(sku), price(product, variant, shop), toChoose ? product : null);
    }

    private int quantity(Sku sku) {
        var text = text("qty." + sku);
        return text.isEmpty() ? 1 : number("qty", text).intValue();
    }

    // The shop's own price, typed or left as it was, is no price of this link's own.
    private @Nullable Money price(String product, @Nullable PricedVariant variant, Shop shop) {
        var text = text("price." + product);
        if (text.isEmpty()) return null;
        var currency = shop.currency();
        var own = Money.of(currency, number("price", text), RoundingMode.HALF_UP);
        return variant != null && own.isEqual(variant.retail()) ? null : own;
    }

    private Percent discount() {
        var text = text("discount");
        if (text.isEmpty()) return Percent.ZERO;
        var percent = number("discount", text).min(MOST_PERCENT);
        return new Percent(
                percent.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue());
    }

    private static BigDecimal number(String field, String text) {
        var number = TypedNumber.read(text.replace("%", ""));
        if (number == null || number.signum() < 0 || number.compareTo(MOST) > 0) throw new NotANumber(field);
        return number;
    }

    private @Nullable LinkContact contact(Shop shop) {
        var name = text("name");
        var phone = text("phone");
        if (name.isEmpty() && phone.isEmpty()) return null;
        var region =
                shop.locale().getLanguage().equals("ru") ? "RU" : shop.locale().getCountry();
        return new LinkContact(
                name.isEmpty() ? null : name,
                phone.isEmpty() ? null : Phone.parse(phone, region.isEmpty() ? "ZZ" : region));
    }
}

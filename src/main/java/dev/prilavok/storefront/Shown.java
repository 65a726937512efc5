package dev.prilavok.storefront;

import dev.prilavok.catalog.Picture;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Facts as one reader of one shop reads them: in his language, in the shop's money and time.
 *
 * @param grid in which he reads sizes; empty for that of the goods
 */
record Shown(Shop shop, String base, Locale locale, String grid) {
    private static final int TILE = 480;
    /** Tiles of the first two rows of a phone are loaded at once. */
    private static final int EAGER = 4;
    /** And the first row before the second. */
    private static final int LEADING = 2;

    static Shown of(ShopRequest request, Lang lang, ReadersGrid grid) {
        return new Shown(request.shop(), request.base(), lang.locale(), grid.shown());
    }

    StorefrontMessages say() {
        return Texts.of(StorefrontMessages.class, locale);
    }

    GiftMessages gifts() {
        return Texts.of(GiftMessages.class, locale);
    }

    BuyingMessages buying() {
        return Texts.of(BuyingMessages.class, locale);
    }

    String money(Money amount) {
        return Moneys.shown(amount, locale);
    }

    boolean isRussian() {
        return locale.getLanguage().equals("ru");
    }

    /** "12,5" where people write a comma. */
    String number(String decimal) {
        return isRussian() ? decimal.replace('.', ',') : decimal;
    }

    /** "2 500–5 000 ₽", "€25–€50", or one amount when both ends are the same. */
    String range(Money least, Money most) {
        if (least.isEqual(most)) return money(least);
        var from = money(least);
        var sign = from.replaceFirst("^[\\d.,\\s\u00a0\u202f]+", "");
        return (sign.equals(from)
                        ? from
                        : from.substring(0, from.length() - sign.length()).replaceFirst("[\\s\\u00a0\\u202f]+$", ""))
                + "–" + money(most);
    }

    Price price(Money now, @Nullable Money before, boolean varies) {
        var text = varies ? say().from(money(now)) : money(now);
        return new Price(text, before == null || !before.isGreaterThan(now) ? null : money(before));
    }

    List<Tile> tiles(List<ProductTile> goods, boolean first) {
        return IntStream.range(0, goods.size())
                .mapToObj(i -> tile(goods.get(i), first && i < EAGER, first && i < LEADING))
                .toList();
    }

    private Tile tile(ProductTile goods, boolean eager, boolean leading) {
        return new Tile(
                base + "/p/" + goods.slug(),
                goods.name(),
                price(goods.price(), goods.compareAt(), goods.priceVaries()),
                goods.picture() == null ? null : pic(goods.picture(), TILE),
                goods.soldOut() ? say().soldOut() : sizes(goods),
                goods.soldOut(),
                eager,
                leading);
    }

    private @Nullable String sizes(ProductTile goods) {
        var sizes = goods.sizesIn().getOrDefault(grid, goods.sizesFree());
        return sizes.isEmpty() ? null : sizes;
    }

    Pic pic(Picture picture, int wanted) {
        return new Pic(
                picture.src(wanted),
                picture.tone(),
                picture.srcset(),
                picture.webp(wanted),
                picture.webpSrcset(),
                picture.width(),
                picture.height(),
                picture.alt(),
                picture.src(Integer.MAX_VALUE));
    }

    /** "пятница, 27 ноября". */
    String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEEE, d MMMM", locale));
    }

    /** "27 ноября" or "27–29 ноября". */
    String days(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) return day(earliest);
        var from = earliest.getMonth() == latest.getMonth() ? "d" : "d MMMM";
        return earliest.format(DateTimeFormatter.ofPattern(from, locale)) + "–"
                + latest.format(DateTimeFormatter.ofPattern("d MMMM", locale));
    }

    /** "24 ноября, 21:40" on the shop's clock. */
    String moment(Instant at) {
        return at.atZone(shop.zone()).format(DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale));
    }

    /** "21:40", with its day when it is not today. */
    String until(Instant at, Instant now) {
        var there = at.atZone(shop.zone());
        var today = there.toLocalDate().equals(LocalDate.ofInstant(now, shop.zone()));
        return today ? there.format(DateTimeFormatter.ofPattern("HH:mm", locale)) : moment(at);
    }
}

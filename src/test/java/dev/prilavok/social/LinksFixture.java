package dev.prilavok.social;

import dev.prilavok.customer.ConsentGiven;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.customer.Phone;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.Quote;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what tests mean: a link for one person, a link for a post, a buyer who opens it, asks the price and orders. */
@ApplicationScoped
public class LinksFixture {
    static final String MAKER = "anna";

    private final OrderLinks links;
    private final OrdersFixture orders;
    private final Stock stock;
    private final Scope scope;

    LinksFixture(OrderLinks links, OrdersFixture orders, Stock stock, Scope scope) {
        this.links = links;
        this.orders = orders;
        this.stock = stock;
        this.scope = scope;
    }

    LinkDraft forOne(Sku... skus) {
        return draft(
                Arrays.stream(skus).map(LinkWish::of).toList(),
                LinkKind.SINGLE,
                Duration.ofHours(2),
                Percent.ZERO,
                null);
    }

    /** A link that everybody may order by. */
    public LinkDraft forMany(Sku... skus) {
        return forAll(skus);
    }

    LinkDraft forAll(Sku... skus) {
        return draft(Arrays.stream(skus).map(LinkWish::of).toList(), LinkKind.MULTI, null, Percent.ZERO, null);
    }

    /** Sizes of which the buyer keeps one. */
    LinkDraft toChoose(Percent discount, Sku... skus) {
        var wishes = Arrays.stream(skus)
                .map(sku -> new LinkWish(sku, 1, null, "dress"))
                .toList();
        return draft(wishes, LinkKind.SINGLE, Duration.ofHours(2), discount, null);
    }

    LinkDraft draft(
            List<LinkWish> wishes,
            LinkKind kind,
            @Nullable Duration lasts,
            Percent discount,
            @Nullable LinkContact contact) {
        return new LinkDraft(
                wishes, discount, "Для вас", kind, lasts, SocialChannel.TELEGRAM, "post-42", "spring", contact);
    }

    public OrderLink made(Shop shop, LinkDraft draft) {
        return scope.shop(shop.id(), () -> links.create(shop.id(), draft, MAKER));
    }

    OrderLink seen(Shop shop, OrderLink link) {
        return scope.shop(shop.id(), () -> links.find(shop.id(), link.id())).orElseThrow();
    }

    LinkView opens(Shop shop, OrderLink link) {
        return scope.shop(shop.id(), () -> links.open(shop.id(), token(link)));
    }

    Quote quotes(Shop shop, OrderLink link) {
        return scope.shop(shop.id(), () -> links.quote(shop.id(), token(link), courier()));
    }

    DeliveryChoice courier() {
        return orders.courier();
    }

    LinkPurchase purchase(UUID quote, @Nullable Phone phone, @Nullable String key) {
        return new LinkPurchase(
                quote,
                phone == null ? null : "Вера Тестова",
                phone,
                null,
                "улица Лесная, 5",
                null,
                List.of(ConsentGiven.offer(null), ConsentGiven.to(ConsentPurpose.ORDER_PROCESSING, null)),
                Langs.RU,
                key);
    }

    PlacedOrder orders(Shop shop, OrderLink link, LinkPurchase purchase) {
        return scope.shop(shop.id(), () -> links.order(shop.id(), token(link), purchase));
    }

    /** Somebody new asks the price and orders. */
    public PlacedOrder ordered(Shop shop, OrderLink link) {
        return orders(shop, link, purchase(quotes(shop, link).id(), orders.phone(), null));
    }

    void revoked(Shop shop, OrderLink link) {
        scope.shop(shop.id(), () -> links.revoke(shop.id(), link.id(), MAKER, "ошиблась"));
    }

    int free(Sku sku) {
        return scope.network(() -> stock.availability(List.of(sku))).free(sku);
    }

    public static String token(OrderLink link) {
        return Objects.requireNonNull(link.token());
    }
}

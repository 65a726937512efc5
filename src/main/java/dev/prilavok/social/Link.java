package dev.prilavok.social;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.ShopId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** An order link. Its address is found by the digest of its token; the sealed token is for its maker's eyes. */
@Entity
@Table(name = "order_link")
class Link {
    @Id
    private UUID id;

    @Column(name = "shop_id", updatable = false)
    private UUID shop;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "token_sealed", updatable = false)
    private byte[] tokenSealed;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private String currency;

    @Column(name = "discount_bp")
    private int discount;

    private @Nullable String message;

    @Enumerated(EnumType.STRING)
    private SocialChannel channel;

    private @Nullable String post;
    private @Nullable String campaign;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "order_link_item", joinColumns = @JoinColumn(name = "link_id"))
    @OrderBy("no")
    @BatchSize(size = 100)
    private List<LinkItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected Link() {}

    Link(ShopId shop, String token, LinkDraft draft, CurrencyUnit currency, String maker, Instant now) {
        this.id = Ids.next();
        this.shop = shop.value();
        this.tokenHash = LinkTokens.hash(token);
        this.tokenSealed = LinkTokens.seal(id, token);
        this.kind = draft.kind();
        this.state = LinkState.ACTIVE;
        this.currency = currency.getCode();
        this.discount = draft.discount().basisPoints();
        this.message = draft.message();
        this.channel = draft.channel();
        this.post = draft.post();
        this.campaign = draft.campaign();
        this.createdBy = maker;
        this.createdAt = now;
        this.expiresAt = end(now, draft.lasts());
    }

    private static @Nullable Instant end(Instant from, @Nullable Duration lasts) {
        return lasts == null ? null : from.plus(lasts);
    }

    void offers(LinkItem item) {
        items.add(item);
    }

    /**
     * Lets a buyer in, or says why not.
     *
     * @throws LinkExpired also when the timer has not come round to it yet
     */
    void welcome(Instant now) {
        switch (stateAt(now)) {
            case EXPIRED -> throw new LinkExpired();
            case REVOKED -> throw new LinkRevoked();
            case ORDERED -> throw new LinkUsed();
            case ACTIVE, OPENED -> {}
        }
    }

    /** The state as people see it: over is over, also in the second before the timer writes it down. */
    LinkState stateAt(Instant now) {
        return state.isLive() && expiresAt != null && !now.isBefore(expiresAt) ? LinkState.EXPIRED : state;
    }

    /** The buyer ordered; a multi-use link goes on. */
    void ordered(Instant now) {
        if (holdsStock()) end(LinkState.ORDERED, now);
    }

    /** @throws IllegalStateException when it has ended before */
    void end(LinkState how, Instant now) {
        if (!state.mayBecome(how)) throw new IllegalStateException(state + " cannot become " + how);
        state = how;
        endedAt = now;
    }

    boolean holdsStock() {
        return kind == LinkKind.SINGLE;
    }

    SortedMap<Sku, Integer> units() {
        var units = new TreeMap<Sku, Integer>();
        items.forEach(item -> units.merge(item.sku(), item.quantity(), Integer::sum));
        return units;
    }

    UUID id() {
        return id;
    }

    ShopId shop() {
        return new ShopId(shop);
    }

    @Nullable
    String token() {
        return LinkTokens.open(id, tokenSealed);
    }

    LinkKind kind() {
        return kind;
    }

    LinkState state() {
        return state;
    }

    CurrencyUnit currency() {
        return CurrencyUnit.of(currency);
    }

    Percent discount() {
        return new Percent(discount);
    }

    @Nullable
    String message() {
        return message;
    }

    SocialChannel channel() {
        return channel;
    }

    @Nullable
    String post() {
        return post;
    }

    @Nullable
    String campaign() {
        return campaign;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    List<LinkItem> items() {
        return List.copyOf(items);
    }
}

package dev.prilavok.social;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.ShopId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a link as it is stored; the words stay those of the day it was made. */
@Embeddable
class LinkItem {
    @Column(name = "shop_id", updatable = false)
    private UUID shop;

    @Column(name = "no")
    private int no;

    @Column(name = "sku")
    private String sku;

    @Column(name = "quantity")
    private int quantity;

    @Column(name = "unit_minor")
    private @Nullable Long unitMinor;

    @Column(name = "alternative")
    private @Nullable String alternative;

    @Column(name = "name")
    private String name;

    @Column(name = "colour")
    private String colour;

    @Column(name = "size")
    private String size;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected LinkItem() {}

    LinkItem(ShopId shop, int no, LinkWish wish, @Nullable Long unitMinor, PricedVariant variant) {
        this.shop = shop.value();
        this.no = no;
        this.sku = wish.sku().value();
        this.quantity = wish.quantity();
        this.unitMinor = unitMinor;
        this.alternative = wish.alternative();
        this.name = variant.name();
        this.colour = variant.colour();
        this.size = variant.size();
    }

    int no() {
        return no;
    }

    Sku sku() {
        return new Sku(sku);
    }

    int quantity() {
        return quantity;
    }

    /** The price of one piece that was promised; absent where it follows the shop's. */
    @Nullable
    Long unitMinor() {
        return unitMinor;
    }

    @Nullable
    String alternative() {
        return alternative;
    }

    String name() {
        return name;
    }

    String colour() {
        return colour;
    }

    String size() {
        return size;
    }
}

package dev.prilavok.payment.fiscal;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** Tells where the buyer of an order reads their receipt; a room that knows orders answers. */
public interface BuyerContacts {
    /** The buyer's phone and address of mail; in the scope of the shop. */
    FiscalRegistrar.Contact of(ShopId shop, UUID order);
}

package dev.prilavok.cash.fiscal;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.payment.fiscal.FiscalAgent;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sells by law: head office, or a franchisee for whom we take the money as an agent. */
@ApplicationScoped
class Sellers {
    private final Agreements agreements;
    private final Shops shops;

    Sellers(Agreements agreements, Shops shops) {
        this.agreements = agreements;
        this.shops = shops;
    }

    /** The supplier that receipts of a shop name under these terms; absent when head office sells. */
    @Nullable
    FiscalAgent of(ShopId id, UUID terms) {
        var shop = shops.get(id);
        if (agreements.version(shop.franchisee(), terms).model() != ContractModel.RESELLER) return null;
        return new FiscalAgent(shop.legal().inn(), shop.legal().seller());
    }
}

package dev.prilavok.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shops that a test changes are given back as they were, because others sell in them too. */
@ApplicationScoped
public class ShopKeeper {
    private final ShopDrafts drafts;
    private final ShopTables tables;
    private final ShopRegister register;
    private final Scope scope;

    ShopKeeper(ShopDrafts drafts, ShopTables tables, ShopRegister register, Scope scope) {
        this.drafts = drafts;
        this.tables = tables;
        this.register = register;
        this.scope = scope;
    }

    /** All of the shop as buyers see it. */
    public ShopSnapshot keep(ShopId shop) {
        drafts.discard(shop);
        return drafts.of(shop).live();
    }

    /** The same again, without a draft. */
    public void restore(ShopId shop, ShopSnapshot kept) {
        drafts.discard(shop);
        var now = drafts.of(shop).live();
        scope.network(() -> {
            tables.look(shop, kept.look());
            tables.logo(shop, kept.logo());
            for (Map.Entry<String, PageText> page : kept.pages().entrySet())
                tables.page(shop, page.getKey(), page.getValue());
            now.pages().keySet().stream()
                    .filter(name -> !kept.pages().containsKey(name))
                    .forEach(name -> tables.dropPage(shop, name));
        });
        register.refresh();
    }
}

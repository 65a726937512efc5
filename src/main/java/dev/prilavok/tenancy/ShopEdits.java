package dev.prilavok.tenancy;

import dev.prilavok.kernel.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What head office changes about a shop in its console; it holds until the shop's file is changed. */
@ApplicationScoped
public class ShopEdits {
    private final Scope scope;
    private final ShopTables tables;
    private final ShopRegister register;
    private final Shops shops;
    private final AuditLog audit;

    ShopEdits(Scope scope, ShopTables tables, ShopRegister register, Shops shops, AuditLog audit) {
        this.scope = scope;
        this.tables = tables;
        this.register = register;
        this.shops = shops;
        this.audit = audit;
    }

    /**
     * Opens a shop for orders, or closes it.
     *
     * @throws NameTaken when it is to open under an address of the platform
     */
    public void state(ShopId shop, ShopState state, @Nullable String why) {
        var slug = shops.get(shop).slug();
        if (state == ShopState.OPEN && TakenNames.has(slug)) throw new NameTaken(slug);
        change(shop, "shop-" + state.name().toLowerCase(Locale.ROOT), why, () -> tables.state(shop, state));
    }

    /** Changes the line under the shop's name. */
    public void tagline(ShopId shop, String tagline) {
        change(shop, "shop-tagline", null, () -> tables.tagline(shop, tagline.strip()));
    }

    /**
     * Changes what a brand says and its colours.
     *
     * @param week the form that its hours were typed into
     * @throws BrandRefused naming every field that has to be mended, colours that are hard to read among them
     */
    public void brand(ShopId shop, ShopBrand brand, WeekForm week) {
        var look = brand.in(ShopLook.of(shops.get(shop)));
        week.check(look);
        BrandCheck.check(look);
        change(shop, "shop-brand", null, () -> tables.look(shop, look));
    }

    private void change(ShopId shop, String what, @Nullable String why, Runnable change) {
        var slug = shops.get(shop).slug();
        scope.network(() -> {
            change.run();
            audit.record(what, slug, why);
        });
        register.refresh();
    }
}

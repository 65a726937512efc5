package dev.prilavok.identity;

import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * People of the demo network: one of head office for each role, two couriers, a franchisee and an assistant for each shop. Their one password is
 * known to everybody, so these accounts open nothing once the demo is off.
 */
@ApplicationScoped
public class DemoStaff {
    public static final String PASSWORD = "demo";

    private static final int AFTER_SHOPS = 6_000;
    private static final List<NewAccount> OFFICE = List.of(
            NewAccount.headOffice("owner", "Марина Орлова", Role.OWNER, PASSWORD),
            NewAccount.headOffice("director", "Игорь Власов", Role.DIRECTOR, PASSWORD),
            NewAccount.headOffice("accountant", "Тамара Белова", Role.ACCOUNTANT, PASSWORD),
            NewAccount.headOffice("catalogue", "Лев Громов", Role.CATALOGUE_MANAGER, PASSWORD),
            NewAccount.headOffice("warehouse", "Степан Кузьмин", Role.WAREHOUSE, PASSWORD),
            NewAccount.headOffice("support", "Алия Сафина", Role.SUPPORT, PASSWORD),
            NewAccount.headOffice("courier", "Руслан Каримов", Role.COURIER, PASSWORD),
            NewAccount.headOffice("courier-2", "Зоя Нечаева", Role.COURIER, PASSWORD));

    private final Accounts accounts;
    private final Shops shops;
    private final Scope scope;
    private final boolean demo;

    DemoStaff(Accounts accounts, Shops shops, Scope scope, @ConfigProperty(name = "prilavok.demo") boolean demo) {
        this.accounts = accounts;
        this.shops = shops;
        this.scope = scope;
        this.demo = demo;
    }

    void start(@Observes @Priority(AFTER_SHOPS) StartupEvent started) {
        if (demo) open();
    }

    /** Logins of head office, one for each role. */
    public static List<String> officeLogins() {
        return OFFICE.stream().map(NewAccount::login).toList();
    }

    /** Opens the accounts that are not there yet. */
    public void open() {
        var all = Stream.concat(OFFICE.stream(), shops.all().stream().flatMap(DemoStaff::ofShop))
                .toList();
        scope.network(() -> accounts.createDemo(all));
    }

    private static Stream<NewAccount> ofShop(Shop shop) {
        return Stream.of(
                NewAccount.ofShop(shop.slug(), shop.name(), Role.FRANCHISEE, shop.franchisee(), PASSWORD),
                NewAccount.ofShop(
                        shop.slug() + "-assistant", shop.name(), Role.ASSISTANT, shop.franchisee(), PASSWORD));
    }
}

package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Terms;
import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatching;
import dev.prilavok.cash.bank.NewBankLine;
import dev.prilavok.cash.registers.CodRegisters;
import dev.prilavok.cash.registers.Register;
import dev.prilavok.cash.registers.RegisterState;
import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Discount;
import dev.prilavok.order.Funder;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.UnitCost;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Franchisees with terms of chance, and orders of chance in their shops on their way with a carrier that owes us their cash. */
@ApplicationScoped
public class ChanceFixture {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final int PATIENCE = 600;

    /** From when on the second terms of a shop are in force. */
    static final Duration NEW_TERMS = Duration.ofMinutes(6);

    private final Shops shops;
    private final Agreements agreements;
    private final GoodsFixture goods;
    private final OrdersFixture orders;
    private final ParcelsFixture parcels;
    private final CodRegisters registers;
    private final BankLines bank;
    private final BankMatching matching;
    private final Stock stock;
    private final Scope scope;
    private final Sql sql;
    private final Clock clock;

    ChanceFixture(
            Shops shops,
            Agreements agreements,
            GoodsFixture goods,
            OrdersFixture orders,
            ParcelsFixture parcels,
            CodRegisters registers,
            BankLines bank,
            BankMatching matching,
            Stock stock,
            Scope scope,
            Sql sql,
            Clock clock) {
        this.shops = shops;
        this.agreements = agreements;
        this.goods = goods;
        this.orders = orders;
        this.parcels = parcels;
        this.registers = registers;
        this.bank = bank;
        this.matching = matching;
        this.stock = stock;
        this.scope = scope;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * An order on its way.
     *
     * @param terms what it froze
     */
    public record OnItsWay(
            Shop shop, AgreementVersion terms, OrderView placed, BooksFixture.Sent sent, String tracking) {}

    /** Shops, each of a franchisee of its own, without terms yet. */
    public List<Shop> shops(int count) {
        var slugs = new ArrayList<String>();
        for (var i = 0; i < count; i++)
            slugs.add("chance-" + Ids.next().toString().substring(24) + "-" + i);
        scope.network(() -> slugs.forEach(this::insert));
        for (var i = 0; i < PATIENCE && shops.bySlug(slugs.get(count - 1)).isEmpty(); i++) pause();
        return slugs.stream().map(slug -> shops.bySlug(slug).orElseThrow()).toList();
    }

    /** Shops whose franchisees have terms of chance now and others in six minutes. */
    public List<Shop> shops(int count, Random random) {
        var opened = shops(count);
        for (var shop : opened)
            scope.network(() -> {
                var models = ContractModel.values();
                var policy = AvailabilityPolicy.values()[random.nextInt(AvailabilityPolicy.values().length)];
                agreements.conclude(
                        shop.franchisee(), models[random.nextInt(models.length)], terms(random, policy), "director");
                agreements.publish(
                        shop.franchisee(),
                        terms(random, policy),
                        clock.instant().plus(NEW_TERMS),
                        "director");
            });
        return opened;
    }

    private void insert(String slug) {
        var franchisee = Ids.next();
        sql.change(
                "insert into franchisee (id, key, name, created_at) values (?, ?, 'Chance', now())", franchisee, slug);
        sql.change("""
                insert into shop (id, franchisee_id, slug, name, tagline, locale, currency, zone, state, contacts, legal,
                    assortment, theme_css, logo_svg, created_at)
                select ?, ?, ?, 'Chance', tagline, locale, currency, zone, state, contacts, legal, assortment,
                    theme_css, logo_svg, created_at from shop where slug = 'anna'""", Ids.next(), franchisee, slug);
        sql.change("update tenancy_version set version = version + 1");
    }

    private static Terms terms(Random random, AvailabilityPolicy policy) {
        var bases = RoyaltyBase.values();
        return new Terms(
                new Percent(random.nextInt(4_000)),
                bases[random.nextInt(bases.length)],
                new Percent(random.nextInt(1_000)),
                new DeliveryShare(
                        kopecks(random.nextInt(20_000)),
                        kopecks(random.nextInt(20_000)),
                        kopecks(random.nextInt(20_000))),
                policy);
    }

    /** An order of one to three lines of one to three pieces, with a discount or without. */
    public OnItsWay sent(Shop shop, Random random) {
        var items = new ArrayList<QuoteItem>();
        for (var i = random.nextInt(3); i >= 0; i--)
            items.add(new QuoteItem(sku(random), 1 + random.nextInt(3), null, null));
        return sent(shop, items, discount(random));
    }

    /** The same goods once more, for somebody else. */
    public OnItsWay again(OnItsWay one) {
        var items = one.placed.lines().stream()
                .map(line -> new QuoteItem(line.sku(), line.quantity(), null, null))
                .toList();
        var discount = Money.total(
                RUB,
                one.placed.lines().stream()
                        .map(line -> line.pricing().discount())
                        .toList());
        var funder = one.placed.lines().stream()
                .map(line -> line.pricing().funder())
                .filter(who -> who != null)
                .findFirst()
                .orElse(Funder.HEAD_OFFICE);
        return sent(one.shop, items, discount.isZero() ? null : new Discount(discount, funder));
    }

    private OnItsWay sent(Shop shop, List<QuoteItem> items, Discount discount) {
        var quote = orders.quote(shop, orders.request(items, discount));
        var order = orders.place(shop, orders.draft(quote, orders.phone()));
        var parcel = parcels.handedOver(shop, parcels.confirmed(shop, order));
        var tracking = "CH" + Ids.next().toString().replace("-", "").substring(12);
        scope.shop(shop.id(), () -> {
            sql.change(
                    "update parcel set carrier = 'mail', tracking_number = ? where shop_id = ? and id = ?",
                    tracking,
                    shop.id().value(),
                    parcel);
            sql.change(
                    "update waybill set carrier = 'mail', final_at = now() where shop_id = ? and parcel = ?",
                    shop.id().value(),
                    parcel);
        });
        var placed = orders.view(shop, order);
        var terms = scope.network(() -> agreements.version(shop.franchisee(), placed.agreementVersion()));
        return new OnItsWay(shop, terms, placed, new BooksFixture.Sent(order, parcel), tracking);
    }

    private Sku sku(Random random) {
        var sku = goods.sold(kopecks(10_000 + random.nextInt(140_000)), 200);
        var cost = kopecks(1 + random.nextInt(90_000));
        scope.network(() -> stock.costs(List.of(new UnitCost(sku, cost)), "receipt of " + sku));
        return sku;
    }

    /** So many pieces of one thing at this price. */
    public OnItsWay sent(Shop shop, Money price, int pieces) {
        var sku = goods.sold(price, 200);
        scope.network(() -> stock.costs(List.of(new UnitCost(sku, kopecks(5_000))), "receipt of " + sku));
        return sent(shop, List.of(new QuoteItem(sku, pieces, null, null)), null);
    }

    private static Discount discount(Random random) {
        if (random.nextInt(3) == 0) return null;
        return new Discount(
                kopecks(1 + random.nextInt(1_500)), random.nextBoolean() ? Funder.HEAD_OFFICE : Funder.FRANCHISEE);
    }

    /** The carrier transfers what it took for the parcel, less its fee; returns when it is in the books. */
    public void remitted(OnItsWay one, Money collected, Money fee) {
        var day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        var line =
                new RegisterLine("mail", "R-" + one.tracking, one.tracking, collected, fee, collected.minus(fee), day);
        var register =
                scope.network(() -> registers.take(List.of(line), "accountant")).get(0);
        scope.network(() -> registers.approve(register.id(), "accountant"));
        scope.network(() -> registers.approve(register.id(), "director"));
        scope.network(() -> matching.confirm(onTheAccount(register, day), "register", register.id(), "accountant"));
        for (var i = 0; i < PATIENCE; i++) {
            if (scope.network(() -> registers.find(register.id())).state() == RegisterState.CLOSED) return;
            pause();
        }
        throw new AssertionError("the register was never written: " + register);
    }

    static Money kopecks(long minor) {
        return Money.ofMinor(RUB, minor);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private UUID onTheAccount(Register register, LocalDate day) {
        var line = new NewBankLine(
                "chance",
                day,
                register.transferred(),
                register.number(),
                register.carrier(),
                null,
                null,
                "Register " + register.number());
        return bank.take(List.of(line), null, "accountant").get(0).line();
    }
}

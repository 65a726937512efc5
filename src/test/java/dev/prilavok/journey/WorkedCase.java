package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.LossCompensation;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Rules;
import dev.prilavok.agreement.Terms;
import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.delivery.WorkedTowns;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.royalty.ChanceFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.UnitCost;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A franchisee of his own with the terms of domain.md 2.9, and its things A, B and C: the ground of a worked case. */
abstract class WorkedCase {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final int CASES = 7;
    private static final Deque<Shop> SHOPS = new ArrayDeque<>();

    @Inject
    Hands hands;

    @Inject
    WorkedBuyer buyer;

    @Inject
    WorkedParcel parcels;

    @Inject
    GoodsFixture goods;

    @Inject
    ChanceFixture franchisees;

    @Inject
    WorkedTowns towns;

    @Inject
    Agreements agreements;

    @Inject
    CarrierContracts contracts;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    Shop shop;
    List<Sku> skus;
    WorkedBuyer.Ordered order;
    String parcel;

    @BeforeEach
    void aFranchiseeAndThreeThings() {
        if (SHOPS.isEmpty()) SHOPS.addAll(franchisees.shops(CASES));
        shop = SHOPS.pop();
        towns.open();
        scope.network(() -> contracts.agree(
                new CarrierContract("own-courier", LocalDate.of(2020, 1, 1), rub(350), rub(200), Percent.of("2")),
                "director"));
        skus = List.of(sold(2_500, 1_000), sold(1_500, 600), sold(1_000, 400));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private Sku sold(long price, long cost) {
        var sku = goods.sold(rub(price), 5);
        scope.network(() -> stock.costs(List.of(new UnitCost(sku, rub(cost))), "receipt of " + sku));
        return sku;
    }

    void terms(RoyaltyBase base) {
        var plain = Rules.plain(RUB);
        var madeWhole = new Rules(
                plain.royalty(), plain.returnShare(), LossCompensation.FULL, plain.payout(), plain.taxRegime());
        scope.network(() -> agreements.conclude(
                shop.franchisee(),
                ContractModel.AGENT,
                new Terms(
                        Percent.of("8"),
                        base,
                        Percent.of("2"),
                        new DeliveryShare(rub(50), rub(150), rub(100)),
                        AvailabilityPolicy.ON_REMITTANCE,
                        madeWhole),
                "director"));
    }

    /** A, B and C, to be brought to a town by our own courier. */
    void ordered(UUID town) {
        order = buyer.orders(shop, skus, Map.of("city", town.toString(), "way", "courier"));
    }

    void confirmed() {
        hands.seller(shop, "/franchise/orders/" + order.number() + "/confirm", Map.of());
    }

    void packed() {
        parcel = parcels.planned(shop, order);
        parcels.packed(shop, parcel, skus);
    }

    /** From the shelf into our courier's hands. */
    void sent() {
        packed();
        parcels.leavesWithOurCourier(parcel);
    }

    void onlyAIsKept(long collected) {
        parcels.door(
                parcel,
                Map.of(
                        "kept-1",
                        "all",
                        "reason-2",
                        "COLOUR",
                        "reason-3",
                        "QUALITY",
                        "collected",
                        String.valueOf(collected)));
    }

    void nothingIsKept() {
        parcels.door(
                parcel,
                Map.of("reason-1", "SIZE_SMALL", "reason-2", "COLOUR", "reason-3", "QUALITY", "collected", "0"));
    }

    /** What the franchisee reads on the page of the order. */
    Money owed() {
        var page = hands.sellerReads(shop, "/franchise/earnings/" + order.number());
        var shown = Objects.requireNonNull(page.selectFirst("strong.tabular")).text();
        var digits =
                shown.replaceAll("[\\s\\u00a0\\u202f₽]", "").replace('−', '-').replace(',', '.');
        return Money.parse("RUB " + digits);
    }

    /** Every account of this franchisee, as an auditor sums it up. */
    WorkedBooks books() {
        try {
            return WorkedBooks.of(shop);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Money kopecks(long minor) {
        return Money.ofMinor(RUB, minor);
    }
}

package dev.prilavok.order.insight;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InsightTest {
    private static final Actor COURIER = Actor.courier("petr");

    @Inject
    Refusals refusals;

    @Inject
    SizeFits fits;

    @Inject
    Trials trials;

    @Inject
    ParcelsFixture given;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void countsWhatWasRefusedAndTheCarriageThatNobodyPaid() {
        var sku = goods.sold(rub(2_500), 5);
        var kept = given.onItsWay(anna, sku);
        var refused = given.onItsWay(anna, sku);
        report(TrialReport.delivered(Ids.next(), Instant.now(), COURIER, null, null), kept);
        report(TrialReport.refused(Ids.next(), Instant.now(), COURIER, "QUALITY"), refused);
        var order = given.order(anna, refused);
        var product = order.lines().get(0).product().toString();

        var rows = scope.shop(
                anna.id(), () -> refusals.by(RefusalsBy.PRODUCT, Instant.now().minus(Duration.ofDays(1)), anna.id()));

        var row = rows.stream()
                .filter(one -> one.key().equals(product))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(row.sent(), row.kept(), row.refused(), row.lost(), row.percent()))
                .containsExactly(2, 1, 1, 0, 50);
        assertThat(row.cost()).isEqualTo(order.delivery().price());
    }

    @Test
    void tellsOfASizeOnceFiveParcelsWithItHaveEnded() {
        var sku = goods.sold(rub(900), 10);
        var line = given.order(anna, ended(sku, true)).lines().get(0);
        for (var i = 0; i < 3; i++) ended(sku, i == 0);
        renew();
        assertThat(fits.of(line.product(), line.size())).as("four are too few").isEmpty();

        ended(sku, false);
        renew();

        assertThat(fits.of(line.product(), line.size())).hasValue(new SizeFit(line.size(), 5, 2, 3, 0));
    }

    private void renew() {
        clock.passes(Duration.ofMinutes(6));
        fits.renew();
    }

    private UUID ended(Sku sku, boolean kept) {
        var parcel = given.onItsWay(anna, sku);
        report(
                kept
                        ? TrialReport.delivered(Ids.next(), Instant.now(), COURIER, null, null)
                        : TrialReport.refused(Ids.next(), Instant.now(), COURIER, "SIZE_SMALL"),
                parcel);
        return parcel;
    }

    private void report(TrialReport report, UUID parcel) {
        scope.shop(anna.id(), () -> {
            trials.report(anna.id(), parcel, report);
        });
    }
}

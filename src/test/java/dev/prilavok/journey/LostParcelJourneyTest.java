package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.delivery.CarriersFixture;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.delivery.cdek.HookAddress;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.delivery.simulator.Step;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.identity.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The worked case of domain.md 2.9 in which a carrier loses the parcel, over HTTP: the carrier says so at our hook, the office claims the
 * declared value, the carrier agrees and pays, the bank's line is told what it is for, and the franchisee is made whole.
 */
@QuarkusTest
class LostParcelJourneyTest extends WorkedCase {
    @Inject
    CarriersFixture carriers;

    @Inject
    Simulator simulator;

    @Inject
    HookAddress hook;

    @Inject
    Waybills waybills;

    @Inject
    Parcels rooms;

    @Inject
    WorkedBank bank;

    @Test
    void claimedPaidAndMadeWhole() {
        lost();
        var claim = claim();
        pressed(claim, "file", Map.of("note", "letter 1"));
        pressed(claim, "granted", Map.of("sum", "5000"));

        assertThat(owed()).isEqualTo(rub(1_500));
        assertThat(books().accounts())
                .as("the carrier has agreed and not paid")
                .contains(
                        entry("COURIER_CLAIM", rub(5_000)),
                        entry("FR_PENDING", rub(-1_500)),
                        entry("LOSS_DAMAGE", rub(2_000)));

        var number = claim.substring(claim.lastIndexOf('/') + 1);
        var line = bank.line("5000.00", "Оплата претензии " + number);
        bank.matched(line, "claim");
        CarriersFixture.await(() -> books().of("COURIER_CLAIM").isZero());

        assertThat(bank.rest(line)).isEqualByComparingTo("0");
        assertThat(owed()).isEqualTo(rub(1_500));
        var books = books();
        assertThat(books.accounts())
                .contains(
                        entry("BANK", rub(5_000)),
                        entry("FR_AVAILABLE", rub(-1_500)),
                        entry("CLAIM_RECOVERY", rub(-3_500)),
                        entry("LOSS_DAMAGE", rub(2_000)),
                        entry("INV_WH", rub(-2_000)))
                .doesNotContainKeys("FR_PENDING", "INV_TRANSIT", "ROYALTY", "MARKETING_FUND", "WHOLESALE", "VAT");
        assertThat(books.margin().plus(books.fees()))
                .as("5 000 − 2 000 − 1 500")
                .isEqualTo(rub(1_500));
    }

    /** With a carrier that keeps pickup points, which says that it cannot find the parcel. */
    private void lost() {
        carriers.calm();
        terms(RoyaltyBase.RETAIL);
        order = buyer.orders(
                shop, skus, Map.of("city", CarriersFixture.MOSCOW.toString(), "way", "pickup", "point", "MSK-1"));
        confirmed();
        packed();
        CarriersFixture.await(() -> waybill().state() == Waybill.State.BOOKED);
        parcels.leavesWithACarrier(parcel);
        simulator.move(parcel, Step.LOST, "26");
        hook.tell(HookAddress.news(Objects.requireNonNull(waybill().carrierId()), parcel, "NOT_DELIVERED"));
        CarriersFixture.await(() -> books().of("LOSS_DAMAGE").isEqual(rub(2_000)));
    }

    private Waybill waybill() {
        var id = scope.network(() -> rooms.byNumber(parcel)).orElseThrow().id();
        return scope.shop(shop.id(), () -> waybills.of(shop.id(), id)).orElseThrow();
    }

    /** The address of the claim that was opened by itself. */
    private String claim() {
        var address = "/office/carrier-claims/" + shop.slug() + "/";
        return hands.officeReads(Role.SUPPORT, "/office/carrier-claims").select("a[href^=" + address + "]").stream()
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
    }

    private void pressed(String claim, String deed, Map<String, String> typed) {
        hands.office(Role.SUPPORT, claim + "/" + deed, typed);
    }
}

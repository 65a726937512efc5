package dev.prilavok.returns;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.returns.claims.CarrierClaim;
import dev.prilavok.returns.claims.CarrierClaims;
import dev.prilavok.returns.claims.ClaimState;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CarrierClaimsTest {
    private static final int PATIENCE = 100;

    @Inject
    CarrierClaims claims;

    @Inject
    Cases cases;

    @Inject
    ParcelsFixture parcels;

    @Inject
    Trials trials;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @Test
    void aLostParcelOpensAClaimByItself() throws InterruptedException {
        var parcel = lost(TrialReport.Kind.LOST);
        var order = parcels.view(anna, parcel).order();

        var found = 0;
        for (var i = 0; i < PATIENCE && found == 0; i++) {
            found = (int) scope.network(() -> claims.list(null, 200)).items().stream()
                    .filter(claim -> claim.parcel().equals(parcel))
                    .count();
            if (found == 0) Thread.sleep(200);
        }

        var claim = opened(parcel);
        assertThat(found).isEqualTo(1);
        assertThat(claim.order()).isEqualTo(order);
        assertThat(claim.declared()).isEqualTo(rub(2_500));
        assertThat(claim.state()).isEqualTo(ClaimState.DRAFT);
        assertThat(claim.fileBy()).isAfter(claim.happenedAt());
        assertThat(scope.shop(anna.id(), () -> cases.list(null, CaseKind.CARRIER_CLAIM, null, 200))
                        .items())
                .anyMatch(one -> one.subject().equals(claim.id()) && one.dueAt() != null);
    }

    @Test
    void aClaimIsFiledAnsweredAndPaid() {
        var claim = opened(lost(TrialReport.Kind.DAMAGED));
        assertThat(claim.what()).isEqualTo(CarrierClaim.What.DAMAGED);
        var filed = scope.shop(anna.id(), () -> claims.file(anna.id(), claim.id(), "исх. 7", "director"));
        assertThat(filed.answerBy()).isNotNull();

        assertThatThrownBy(() -> scope.shop(
                        anna.id(), () -> claims.granted(anna.id(), claim.id(), rub(9_000), "director", null)))
                .hasMessage("claim-sum");
        var part = scope.shop(anna.id(), () -> claims.granted(anna.id(), claim.id(), rub(1_000), "director", null));
        var paid = scope.shop(anna.id(), () -> claims.paid(anna.id(), claim.id(), "accountant", "ПП 5"));

        assertThat(part.state()).isEqualTo(ClaimState.PARTIAL);
        assertThat(paid.state()).isEqualTo(ClaimState.PAID);
        assertThat(paid.history())
                .extracting(CarrierClaim.Step::to)
                .containsExactly(ClaimState.DRAFT, ClaimState.FILED, ClaimState.PARTIAL, ClaimState.PAID);
    }

    @Test
    void twoPersonsGiveARejectedOneUp() {
        var claim = opened(lost(TrialReport.Kind.LOST));
        scope.shop(anna.id(), () -> {
            claims.file(anna.id(), claim.id(), null, "director");
            claims.rejected(anna.id(), claim.id(), "director", "packed badly");
            claims.escalated(anna.id(), claim.id(), "director", null);
        });

        var first = scope.shop(anna.id(), () -> claims.writtenOff(anna.id(), claim.id(), "director", null));
        assertThat(first.state()).isEqualTo(ClaimState.ESCALATED);
        assertThatThrownBy(
                        () -> scope.shop(anna.id(), () -> claims.writtenOff(anna.id(), claim.id(), "director", null)))
                .hasMessage("second-person");

        assertThat(scope.shop(anna.id(), () -> claims.writtenOff(anna.id(), claim.id(), "accountant", null))
                        .state())
                .isEqualTo(ClaimState.WRITTEN_OFF);
    }

    @Test
    void theEvidenceIsOneFile() {
        var claim = opened(lost(TrialReport.Kind.LOST));
        var director = staff.session(staff.headOffice(Role.DIRECTOR));
        var url = "/office/carrier-claims/anna/" + claim.number();

        given().cookies(director)
                .get("/office/carrier-claims")
                .then()
                .statusCode(200)
                .body(containsString(url));
        given().cookies(director).get(url).then().statusCode(200).body(containsString(claim.parcelNumber()));
        var pdf = given().cookies(director).get(url + "/evidence.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(new String(pdf.body().asByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private CarrierClaim opened(UUID parcel) {
        var order = parcels.view(anna, parcel).order();
        return scope.shop(anna.id(), () -> claims.open(anna.id(), order, parcel))
                .orElseThrow();
    }

    private UUID lost(TrialReport.Kind kind) {
        var parcel = parcels.onItsWay(anna, goods.sold(rub(2_500), 3));
        scope.shop(
                anna.id(),
                () -> trials.report(
                        anna.id(),
                        parcel,
                        TrialReport.of(Ids.next(), kind, Instant.now(), Actor.courier("cdek"), "SILENCE")));
        return parcel;
    }
}

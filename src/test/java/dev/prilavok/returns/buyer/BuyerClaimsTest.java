package dev.prilavok.returns.buyer;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.cases.Case;
import dev.prilavok.cases.Cases;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.messaging.ToldBuyers;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.returns.ReturnKind;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.ReturnWay;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a claim: an answer with a reason, what it leads to, and the end. */
@QuarkusTest
class BuyerClaimsTest {
    private static final Actor SUPPORT = Actor.headOffice("support");

    @Inject
    BuyerClaims claims;

    @Inject
    ReturnsFixture made;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Cases cases;

    @Inject
    ToldBuyers buyers;

    @Inject
    TestClock clock;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void noonInMoscow() {
        anna = shops.open("anna");
        clock.standsAt(noon());
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void whileOneIsOpenThatOneIsMeant() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));

        var first = opened(order, BuyerClaim.What.DAMAGED);
        var second = opened(order, BuyerClaim.What.MISSING);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.state()).isEqualTo(BuyerClaimState.OPEN);
    }

    @Test
    void anAgreedRefundIsAReturnAndEndsWithIt() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var claim = opened(order, BuyerClaim.What.DAMAGED);

        var agreed = approved(claim, new ClaimAnswer.Piece(1, 1, BuyerClaim.Remedy.REFUND));

        assertThat(agreed.state()).isEqualTo(BuyerClaimState.APPROVED);
        assertThat(agreed.remedy()).isEqualTo(BuyerClaim.Remedy.REFUND);
        assertThat(agreed.answer()).isEqualTo("простите, вернём деньги");
        var back = returned(agreed, 0);
        assertThat(back.state()).isEqualTo(ReturnState.AWAITING_SHIPMENT);
        assertThat(caseOf(claim).state()).isEqualTo(Case.State.DECIDED);

        made.inspected(anna, back.id(), dev.prilavok.fulfilment.Grade.DEFECT);
        made.accepted(anna, back.id());
        assertThat(made.view(anna, back.id()).money().withheld().isZero())
                .as("our fault costs the buyer nothing")
                .isTrue();
        paid(back);

        assertThat(read(claim).state()).isEqualTo(BuyerClaimState.RESOLVED);
        assertThat(read(claim).history())
                .extracting(BuyerClaim.Step::to)
                .containsExactly(BuyerClaimState.OPEN, BuyerClaimState.APPROVED, BuyerClaimState.RESOLVED);
    }

    @Test
    void whatNeverCameIsNotWaitedFor() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var claim = opened(order, BuyerClaim.What.MISSING);

        var pieces = List.of(new ClaimAnswer.Piece(1, 1, BuyerClaim.Remedy.REFUND));
        var answer = new ClaimAnswer(pieces, ReturnWay.POST, "вернём деньги");
        var agreed = scope.shop(anna.id(), () -> claims.approve(anna.id(), claim.id(), answer, SUPPORT));

        assertThat(returned(agreed, 0).state())
                .as("whatever way was chosen: nothing comes")
                .isEqualTo(ReturnState.REFUND_DUE);
    }

    @Test
    void aReplacementIsAnOrderOfTheSameThingAndBothAreTwoReturns() {
        var order = made.kept(anna, goods.sold(rub(1_500), 5), 2);
        var claim = opened(order, BuyerClaim.What.WRONG_ITEM);
        var sku = made.order(anna, order).lines().get(0).sku();

        var agreed = approved(claim, new ClaimAnswer.Piece(1, 1, BuyerClaim.Remedy.REPLACEMENT));

        var exchange = returned(agreed, 0);
        assertThat(exchange.kind()).isEqualTo(ReturnKind.EXCHANGE);
        assertThat(exchange.exchangeOrder()).isNotNull();
        assertThat(exchange.lines().get(0).newSku()).isEqualTo(sku);
        assertThat(agreed.remedy()).isEqualTo(BuyerClaim.Remedy.REPLACEMENT);
    }

    @Test
    void aNoNeedsAReasonThatTheBuyerIsTold() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var claim = opened(order, BuyerClaim.What.DAMAGED);

        assertThatThrownBy(() -> denied(claim, "  ")).isInstanceOf(BuyerClaimRefused.class);
        var no = denied(claim, "на фотографии следы носки");

        assertThat(no.state()).isEqualTo(BuyerClaimState.DENIED);
        assertThat(no.answer()).isEqualTo("на фотографии следы носки");
        assertThat(caseOf(claim).decision()).isEqualTo("на фотографии следы носки");
        assertThatThrownBy(() -> denied(claim, "ещё раз")).isInstanceOf(BuyerClaimRefused.class);
        assertThatThrownBy(() -> approved(claim, new ClaimAnswer.Piece(1, 1, BuyerClaim.Remedy.REFUND)))
                .isInstanceOf(BuyerClaimRefused.class);
        awaitTold(order, claim.number());
    }

    @Test
    void onlyHeadOfficeAnswersAndNothingChosenIsNoAnswer() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var claim = opened(order, BuyerClaim.What.DAMAGED);

        assertThatThrownBy(() -> scope.shop(
                        anna.id(), () -> claims.deny(anna.id(), claim.id(), Actor.franchisee("anna"), "нет")))
                .isInstanceOf(BuyerClaimRefused.class);
        assertThatThrownBy(() -> approved(claim)).isInstanceOf(BuyerClaimRefused.class);
    }

    @Test
    void anotherShopDoesNotSeeIt() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var claim = opened(order, BuyerClaim.What.DAMAGED);
        var boris = shops.open("boris");

        assertThat(scope.shop(boris.id(), () -> claims.byNumber(boris.id(), claim.number())))
                .isEmpty();
        assertThat(scope.shop(boris.id(), () -> claims.byNumber(anna.id(), claim.number())))
                .isEmpty();
    }

    @Test
    void aPhotographThatWasNeverSentIsNoProof() {
        var order = made.kept(anna, goods.sold(rub(1_500), 3));
        var said = new NewClaim(
                BuyerClaim.What.DAMAGED, BuyerClaim.Remedy.REFUND, "шов разошёлся", List.of("0".repeat(64)));

        assertThatThrownBy(() -> scope.shop(anna.id(), () -> claims.open(made.order(anna, order), said, Actor.buyer())))
                .isInstanceOf(BuyerClaimRefused.class);
    }

    private BuyerClaim opened(PlacedOrder order, BuyerClaim.What what) {
        var said = new NewClaim(what, BuyerClaim.Remedy.REFUND, "шов разошёлся", List.of());
        return scope.shop(anna.id(), () -> claims.open(made.order(anna, order), said, Actor.buyer()));
    }

    private BuyerClaim approved(BuyerClaim claim, ClaimAnswer.Piece... pieces) {
        var answer = new ClaimAnswer(List.of(pieces), ReturnWay.COURIER, "простите, вернём деньги");
        return scope.shop(anna.id(), () -> claims.approve(anna.id(), claim.id(), answer, SUPPORT));
    }

    private BuyerClaim denied(BuyerClaim claim, String reason) {
        return scope.shop(anna.id(), () -> claims.deny(anna.id(), claim.id(), SUPPORT, reason));
    }

    private BuyerClaim read(BuyerClaim claim) {
        return scope.shop(anna.id(), () -> claims.byNumber(anna.id(), claim.number()))
                .orElseThrow();
    }

    private Case caseOf(BuyerClaim claim) {
        return scope.shop(anna.id(), () -> cases.find(anna.id(), claim.caseId()))
                .orElseThrow();
    }

    private ReturnView returned(BuyerClaim claim, int index) {
        UUID id = claim.returns().get(index);
        return made.view(anna, id);
    }

    private void paid(ReturnView back) {
        made.requisites(anna, back.id());
        made.paid(anna, back.id());
    }

    private void awaitTold(PlacedOrder order, String words) {
        var until = System.nanoTime() + 20_000_000_000L;
        while (!isTold(order, words) && System.nanoTime() < until)
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000L);
        assertThat(isTold(order, words)).isTrue();
    }

    private boolean isTold(PlacedOrder order, String words) {
        return scope.shop(anna.id(), () -> buyers.about(anna.id(), order.id(), Langs.RU)).stream()
                .anyMatch(told -> String.join("\n", told.paragraphs()).contains(words));
    }

    private static Instant noon() {
        return LocalDate.now(ZoneOffset.UTC)
                .plusDays(1)
                .atTime(LocalTime.of(9, 0))
                .toInstant(ZoneOffset.UTC);
    }
}

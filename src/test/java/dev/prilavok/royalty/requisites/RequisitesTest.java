package dev.prilavok.royalty.requisites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Sql;
import dev.prilavok.royalty.payouts.PayoutsFixture;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequisitesTest {
    private static final String OTHER = "40817810700000000001";

    @Inject
    Requisites requisites;

    @Inject
    PayoutsFixture given;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    @Inject
    Sql sql;

    private FranchiseeId anna;

    @BeforeEach
    void somebody() {
        anna = given.franchisee();
    }

    @Test
    void withThePasswordAChangeCountsAtOnce() {
        change(DetailsFixture.russian(), true);
        change(DetailsFixture.russian(OTHER), true);

        assertThat(usable()).isEqualTo(OTHER);
        assertThat(scope.network(() -> requisites.history(anna)))
                .extracting(BankDetails::number)
                .containsExactly(2, 1);
    }

    @Test
    void withoutItTheOldOnesServeForADay() {
        change(DetailsFixture.russian(), true);
        var changed = change(DetailsFixture.russian(OTHER), false);

        assertThat(usable()).isEqualTo(DetailsFixture.russian().account());
        assertThat(changed.usableFrom()).isEqualTo(changed.enteredAt().plus(Duration.ofDays(1)));
    }

    @Test
    void theSameIsNotEnteredTwice() {
        change(DetailsFixture.russian(), true);

        assertThatThrownBy(() -> change(DetailsFixture.russian(), true))
                .isInstanceOf(RequisitesRefused.class)
                .extracting("code")
                .isEqualTo("same-requisites");
    }

    @Test
    void whatIsEnteredIsNeverEdited() {
        var entered = change(DetailsFixture.russian(), true);

        assertThatThrownBy(() -> scope.network(
                        () -> sql.change("update requisites set account = ? where id = ?", OTHER, entered.id())))
                .hasStackTraceContaining("permission denied");
        assertThat(entered.masked()).isEqualTo("•• 0000");
    }

    @Test
    void whoeverReadsThemWholeIsWrittenDown() {
        var entered = change(DetailsFixture.russian(), true);

        scope.network(() -> requisites.whole(entered.id(), "the bank asks"));

        var found = scope.network(() -> sql.list(
                "select why from audit_log where what = 'requisites-read' and subject like ?",
                row -> row.getString(1),
                anna.value() + "%"));
        assertThat(found).containsExactly("the bank asks");
    }

    @Test
    void aShopSeesNobodyElses() {
        var entered = change(DetailsFixture.russian(), true);
        var other = shops.bySlug("boris").orElseThrow();

        assertThat(scope.shop(other.id(), () -> requisites.history(anna))).isEmpty();
        assertThatThrownBy(() -> scope.shop(other.id(), () -> requisites.version(entered.id())))
                .isInstanceOf(dev.prilavok.kernel.NotFound.class);
    }

    private BankDetails change(TypedDetails typed, boolean proven) {
        return scope.network(() -> requisites.change(anna, typed, proven, "anna"));
    }

    private String usable() {
        return scope.network(() -> requisites.usable(anna, PayoutsFixture.RUB))
                .orElseThrow()
                .account();
    }
}

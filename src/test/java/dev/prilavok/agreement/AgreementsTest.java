package dev.prilavok.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementsTest {
    @Inject
    Agreements agreements;

    @Inject
    ShopsFixture open;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aVersionCountsFromItsDateAndTheOneBeforeStays() {
        var franchisee = franchisee();
        var first = scope.network(() -> agreements.conclude(franchisee, ContractModel.AGENT, terms("8"), "director"));
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        var second = scope.network(() -> agreements.publish(franchisee, terms("7.5"), tomorrow, "director"));

        assertThat(second.number()).isEqualTo(2);
        assertThat(current(franchisee)).isEqualTo(first);
        clock.passes(Duration.ofDays(2));
        assertThat(current(franchisee)).isEqualTo(second);
        assertThat(scope.network(() -> agreements.current(franchisee, tomorrow.minusSeconds(1))))
                .isEqualTo(first);
        assertThat(scope.network(() -> agreements.versions(franchisee))).containsExactly(second, first);
    }

    @Test
    void aVersionIsAnnouncedBeforeItCounts() {
        var franchisee = franchisee();
        scope.network(() -> agreements.conclude(franchisee, ContractModel.SERVICE, terms("8"), "director"));

        assertThatThrownBy(() -> scope.network(() -> agreements.publish(
                        franchisee, terms("9"), clock.instant().plusSeconds(60), "director")))
                .isInstanceOf(TooSoon.class);
    }

    @Test
    void withoutAnAgreementNothingIsInForce() {
        var franchisee = franchisee();

        assertThatThrownBy(() -> current(franchisee)).isInstanceOf(NoAgreement.class);
        scope.network(() -> agreements.conclude(franchisee, ContractModel.AGENT, terms("8"), "director"));
        assertThat(current(franchisee).number()).isEqualTo(1);
    }

    @Test
    void whatWasRolledBackIsNotRemembered() {
        var franchisee = franchisee();

        assertThatThrownBy(() -> scope.network(() -> {
                    agreements.conclude(franchisee, ContractModel.AGENT, terms("8"), "director");
                    assertThat(agreements.current(franchisee, clock.instant()).number())
                            .isEqualTo(1);
                    throw new IllegalStateException("changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThatThrownBy(() -> current(franchisee)).isInstanceOf(NoAgreement.class);
    }

    @Test
    void aShopReadsItsFranchiseesTermsAndNobodyElses() {
        var anna = open.open("anna");
        var boris = open.open("boris");

        assertThat(scope.shop(anna.id(), () -> agreements.versions(anna.franchisee())))
                .isNotEmpty();
        assertThat(scope.shop(boris.id(), () -> agreements.versions(anna.franchisee())))
                .isEmpty();
        assertThatThrownBy(() -> scope.shop(
                        anna.id(),
                        () -> agreements.publish(
                                anna.franchisee(), terms("1"), clock.instant().plus(Duration.ofDays(1)), "me")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theDatabaseRefusesToEditAVersion() {
        assertThatThrownBy(() -> scope.network(() -> run("update agreement_version set royalty_bp = 0")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theSentenceIsReadInBothLanguages() {
        var version =
                scope.network(() -> agreements.conclude(franchisee(), ContractModel.AGENT, terms("8.5"), "director"));

        assertThat(version.sentence(Langs.RU))
                .contains("Агентский договор", "8,5 %", "от цены", "50", "150", "100", "перечислит служба доставки");
        assertThat(version.sentence(Langs.EN)).contains("Agency agreement", "8.5%", "of the price");
    }

    private AgreementVersion current(FranchiseeId franchisee) {
        return scope.network(() -> agreements.current(franchisee, clock.instant()));
    }

    private FranchiseeId franchisee() {
        var id = Ids.next();
        scope.network(() -> run("insert into franchisee (id, key, name, created_at) values ('%s', '%s', 'Test', now())"
                .formatted(id, id)));
        return new FranchiseeId(id);
    }

    private void run(String sql) {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Terms terms(String royalty) {
        return new Terms(
                Percent.of(royalty),
                RoyaltyBase.RETAIL,
                Percent.of("2"),
                new DeliveryShare(rub(50), rub(150), rub(100)),
                AvailabilityPolicy.ON_REMITTANCE);
    }

    private static Money rub(long rubles) {
        return Money.of(CurrencyUnit.of("RUB"), rubles);
    }
}

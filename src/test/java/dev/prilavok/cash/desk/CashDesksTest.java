package dev.prilavok.cash.desk;

import static dev.prilavok.ledger.AccountKind.CASH;
import static dev.prilavok.ledger.AccountKind.COURIER_CLAIM;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CashDesksTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Inject
    CashDesks desks;

    @Inject
    SettleHandIn settle;

    @Inject
    BooksFixture given;

    @Inject
    Ledger ledger;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    private Shop anna;
    private String courier;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
        courier = "courier-" + Ids.next();
    }

    @Test
    void whatTheCourierBringsMakesEarningsAvailable() {
        var sent = delivered();

        assertThat(given.available(sent.order())).isEqualTo(rub(-50));
        taken(sent.parcel(), rub(5_000));

        assertThat(given.available(sent.order())).isEqualTo(rub(1_450));
        assertThat(scope.network(() -> desks.out()))
                .noneMatch(taken -> taken.parcel().equals(sent.parcel()));
    }

    @Test
    void whatIsMissingStandsAgainstTheCourier() {
        var sent = delivered();

        var handIn = taken(sent.parcel(), rub(4_800));

        assertThat(handIn.missing()).isEqualTo(rub(200));
        assertThat(given.available(sent.order())).isEqualTo(rub(1_450));
        assertThat(scope.network(() -> ledger.balance(Account.of(COURIER_CLAIM, courier, RUB))))
                .isEqualTo(rub(200));
        assertThat(given.books(sent.order()).get(CASH))
                .as("in the desk as a whole")
                .isEqualTo(rub(5_000));
    }

    @Test
    void aParcelsCashIsTakenOnce() {
        var sent = delivered();
        taken(sent.parcel(), rub(5_000));

        assertThatThrownBy(() -> taken(sent.parcel(), rub(5_000))).hasMessage("cash-moved");
    }

    @Test
    void moreThanHeTookIsNotTaken() {
        var sent = delivered();

        assertThatThrownBy(() -> taken(sent.parcel(), rub(5_001))).hasMessage("too-much");
        assertThatThrownBy(() -> scope.network(() -> desks.handIn(courier, RUB, Set.of(), rub(1), "accountant")))
                .hasMessage("nothing-ticked");
    }

    private BooksFixture.Sent delivered() {
        var sent = given.sent(anna);
        scope.shop(
                anna.id(),
                () -> sql.change(
                        "update parcel set courier = ? where shop_id = ? and id = ?",
                        courier,
                        anna.id().value(),
                        sent.parcel()));
        given.keeps(anna, sent, 1, 2, 3);
        return sent;
    }

    private HandIn taken(UUID parcel, Money counted) {
        var handIn = scope.network(() -> desks.handIn(courier, RUB, Set.of(parcel), counted, "accountant"));
        settle.run(new SettleHandIn.OfParcel(handIn.id(), parcel));
        return handIn;
    }
}

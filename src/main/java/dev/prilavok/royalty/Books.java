package dev.prilavok.royalty;

import dev.prilavok.delivery.Waybill;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.stock.Place;
import dev.prilavok.tenancy.FranchiseeId;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** The accounts of one franchisee's order in its currency. */
record Books(FranchiseeId franchisee, CurrencyUnit currency) {
    private static final String FUND = "network";

    Account pending() {
        return Account.of(AccountKind.FR_PENDING, franchisee, currency);
    }

    Account available() {
        return Account.of(AccountKind.FR_AVAILABLE, franchisee, currency);
    }

    Account fund() {
        return Account.of(AccountKind.MARKETING_FUND, FUND, currency);
    }

    Account of(AccountKind kind) {
        return Account.of(kind, currency);
    }

    Account prepaid(UUID order) {
        return Account.of(AccountKind.BUYER_PREPAY, order, currency);
    }

    Account refund(UUID what) {
        return Account.of(AccountKind.BUYER_REFUND, what, currency);
    }

    /** Where money taken at the door is: in our own courier's bag or with the carrier. */
    Account taken(String carrier) {
        return Waybill.isOwn(carrier)
                ? Account.of(AccountKind.CASH, carrier, currency)
                : Account.of(AccountKind.COURIER_COD, carrier, currency);
    }

    Account claim(String carrier) {
        return Account.of(AccountKind.COURIER_CLAIM, carrier, currency);
    }

    /** Where returned goods stand in the books, by where they lie; in the currency of their cost. */
    static Account goods(Place place, CurrencyUnit currency) {
        return Account.of(
                switch (place) {
                    case AVAILABLE, HELD -> AccountKind.INV_WH;
                    case QUARANTINED -> AccountKind.INV_QUARANTINE;
                    case WRITTEN_OFF -> AccountKind.LOSS_DAMAGE;
                    case RETURNING -> AccountKind.INV_RETURN;
                    case SHIPPED -> AccountKind.INV_TRANSIT;
                    case SOLD -> AccountKind.COGS;
                },
                currency);
    }
}

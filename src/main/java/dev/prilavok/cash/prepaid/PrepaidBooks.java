package dev.prilavok.cash.prepaid;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.BUYER_PREPAY;
import static dev.prilavok.ledger.AccountKind.BUYER_REFUND;
import static dev.prilavok.ledger.AccountKind.PSP;
import static dev.prilavok.ledger.AccountKind.PSP_FEE;

import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.payment.PaymentCaptured;
import dev.prilavok.payment.PaymentSettled;
import dev.prilavok.payment.RefundPaid;
import dev.prilavok.payment.RefundSettled;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** Prepayments in the books: taken and settled (M1), owed back and paid back by the provider (M2). */
@ApplicationScoped
class PrepaidBooks {
    static final String SOURCE = "PAYMENT";
    static final String BACK = "PAYMENT_BACK";
    private static final String SYSTEM = "system";

    private final Ledger ledger;
    private final Shops shops;

    PrepaidBooks(Ledger ledger, Shops shops) {
        this.ledger = ledger;
        this.shops = shops;
    }

    void captured(PaymentCaptured told) {
        var currency = told.money().getCurrencyUnit();
        var postings = Postings.about(told.subject())
                .move(
                        Account.of(PSP, told.provider(), currency),
                        Account.of(BUYER_PREPAY, told.subject(), currency),
                        told.money(),
                        "PREPAID");
        post(told.shop(), SOURCE, told.payment(), "CAPTURED", told.at(), SYSTEM, told.number(), postings.list());
    }

    void settled(PaymentSettled told) {
        var currency = told.gross().getCurrencyUnit();
        var psp = Account.of(PSP, told.provider(), currency);
        var postings = Postings.about(told.subject())
                .move(Account.of(BANK, currency), psp, told.gross().minus(told.fee()), "SETTLED")
                .move(Account.of(PSP_FEE, currency), psp, told.fee(), "PSP_FEE");
        post(told.shop(), SOURCE, told.payment(), "SETTLED", told.at(), told.by(), told.settlement(), postings.list());
    }

    /** What a buyer paid for nothing is his again, before it has gone. */
    void owedBack(ShopId shop, UUID order, String source, UUID fact, String event, Money money, Instant at) {
        var currency = money.getCurrencyUnit();
        var postings = Postings.about(order)
                .move(
                        Account.of(BUYER_PREPAY, order, currency),
                        Account.of(BUYER_REFUND, order, currency),
                        money,
                        "SURPLUS");
        post(shop, source, fact, event, at, SYSTEM, event, postings.list());
    }

    void paidBack(RefundPaid told) {
        var currency = told.money().getCurrencyUnit();
        var postings = Postings.about(told.subject())
                .move(
                        Account.of(BUYER_REFUND, told.cause(), currency),
                        Account.of(PSP, told.provider(), currency),
                        told.money(),
                        "REFUND_PAID");
        post(
                told.shop(),
                BACK,
                told.refund(),
                "PAID",
                told.at(),
                SYSTEM,
                told.kind().name(),
                postings.list());
    }

    /** The provider holds it back from what it passes on next. */
    void withheld(RefundSettled told) {
        var currency = told.money().getCurrencyUnit();
        var postings = Postings.about(told.subject())
                .move(Account.of(PSP, told.provider(), currency), Account.of(BANK, currency), told.money(), "SETTLED");
        post(told.shop(), BACK, told.refund(), "SETTLED", told.at(), told.by(), told.settlement(), postings.list());
    }

    private void post(
            ShopId shop,
            String source,
            UUID fact,
            String event,
            Instant at,
            String actor,
            String reason,
            List<Posting> postings) {
        ledger.post(
                new NewJournal(source, fact, event, shops.get(shop).franchisee(), shop, at, actor, reason, postings));
    }
}

package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarrierParties;
import dev.prilavok.cash.CarrierParty;
import dev.prilavok.cash.bank.BankCandidate;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.cash.bank.BankTarget;
import dev.prilavok.cash.bank.Suspense;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Money that went out for a carrier's invoice (M8). */
@ApplicationScoped
class InvoiceTarget implements BankTarget {
    private final CarrierInvoices invoices;
    private final InvoiceRows rows;
    private final CarrierParties parties;
    private final Suspense suspense;

    InvoiceTarget(CarrierInvoices invoices, InvoiceRows rows, CarrierParties parties, Suspense suspense) {
        this.invoices = invoices;
        this.rows = rows;
        this.parties = parties;
        this.suspense = suspense;
    }

    @Override
    public String kind() {
        return "invoice";
    }

    @Override
    public List<BankCandidate> candidates(BankLine line) {
        if (line.isIncoming()) return List.of();
        return rows.awaited(line.rest().abs(), line.purpose()).stream()
                .map(this::candidate)
                .toList();
    }

    private BankCandidate candidate(CarrierInvoice invoice) {
        var party = parties.of(invoice.carrier());
        return new BankCandidate(
                invoice.id(),
                invoice.number(),
                Objects.requireNonNull(invoice.payable()),
                invoice.day(),
                party.map(CarrierParty::name).orElse(invoice.carrier()),
                party.map(CarrierParty::taxNumber).orElse(null),
                true,
                "/office/invoices/" + invoice.id());
    }

    @Override
    public void settle(BankMatch match) {
        var invoice = invoices.find(match.target());
        suspense.cleared(
                match,
                Account.of(AccountKind.COURIER_PAYABLE, invoice.carrier(), invoice.currency()),
                "INVOICE_PAID",
                null,
                null);
        invoices.paid(invoice.id());
    }

    @Override
    public void unsettle(BankMatch match, String by, String reason) {
        suspense.takenBack(match, by, reason);
        invoices.unpaid(match.target());
    }
}

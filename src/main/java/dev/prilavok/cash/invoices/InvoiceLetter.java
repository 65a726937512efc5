package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarrierParties;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** The letter to a carrier about lines that its contract does not bear; in Russian where it bills rubles, in English elsewhere. */
@ApplicationScoped
class InvoiceLetter {
    private final CarrierParties parties;

    InvoiceLetter(CarrierParties parties) {
        this.parties = parties;
    }

    byte[] of(CarrierInvoice invoice) {
        var locale = invoice.currency().getCode().equals("RUB") ? Langs.RU : Langs.EN;
        var say = Texts.of(InvoiceMessages.class, locale);
        var disputed = invoice.lines().stream()
                .filter(CarrierInvoice.Line::isInDispute)
                .toList();
        var sum = Money.total(
                invoice.currency(),
                disputed.stream().map(CarrierInvoice.Line::difference).toList());
        var to = parties.of(invoice.carrier())
                .map(party -> party.address() == null ? party.name() : party.name() + ", " + party.address())
                .orElse(Waybill.title(invoice.carrier(), locale));
        return Paper.of(say.letterTitle(invoice.number()), locale)
                .text(say.letterTo(to))
                .text(say.letterText(Moneys.shown(sum, locale)))
                .table(
                        List.of(
                                Column.text(say.tracking(), 3),
                                Column.text(say.why(), 4),
                                Column.number(say.billed(), 2),
                                Column.number(say.ours(), 2),
                                Column.number(say.difference(), 2)),
                        disputed.stream().map(line -> row(line, locale)).toList())
                .signatures(List.of(say.sender()))
                .toBytes();
    }

    private static List<String> row(CarrierInvoice.Line line, Locale locale) {
        var ours = line.ours() == null ? line.none() : line.ours();
        return List.of(
                line.tracking(),
                line.disputedWhy() == null ? "" : line.disputedWhy(),
                Moneys.shown(line.billed().total(), locale),
                Moneys.shown(ours.total(), locale),
                Moneys.shown(line.difference(), locale));
    }
}

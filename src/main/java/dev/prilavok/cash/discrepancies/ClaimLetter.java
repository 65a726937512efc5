package dev.prilavok.cash.discrepancies;

import dev.prilavok.cash.CarrierParties;
import dev.prilavok.cash.CarrierParty;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.ledger.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The letter to a carrier with every parcel whose cash it owes; in Russian to those who are paid in rubles, in English to others. */
@ApplicationScoped
class ClaimLetter {
    private final CarrierParties parties;
    private final Periods periods;

    ClaimLetter(CarrierParties parties, Periods periods) {
        this.parties = parties;
        this.periods = periods;
    }

    /** The letter about discrepancies of one carrier and currency; network scope. */
    byte[] of(String carrier, CurrencyUnit currency, List<Discrepancy> owed) {
        var locale = currency.getCode().equals("RUB") ? Langs.RU : Langs.EN;
        var say = Texts.of(DiscrepancyMessages.class, locale);
        var total =
                Money.total(currency, owed.stream().map(Discrepancy::missing).toList());
        var paper = Paper.of(say.letterTitle(), locale)
                .text(say.letterTo(addressee(carrier, locale)))
                .text(say.letterText(Moneys.shown(total, locale)))
                .table(
                        List.of(
                                Column.text(say.tracking(), 4),
                                Column.text(say.delivered(), 3),
                                Column.text(say.what(), 4),
                                Column.number(say.taken(), 2),
                                Column.number(say.paid(), 2),
                                Column.number(say.missing(), 2)),
                        owed.stream().map(one -> row(one, say, locale)).toList())
                .heading(say.total(Moneys.shown(total, locale)))
                .small(say.evidence());
        return paper.signatures(List.of(say.sender())).toBytes();
    }

    private String addressee(String carrier, Locale locale) {
        return parties.of(carrier).map(ClaimLetter::named).orElse(Waybill.title(carrier, locale));
    }

    private static String named(CarrierParty party) {
        return party.address() == null ? party.name() : party.name() + ", " + party.address();
    }

    private List<String> row(Discrepancy one, DiscrepancyMessages say, Locale locale) {
        return List.of(
                one.tracking(),
                DateTimeFormatter.ofPattern("d.MM.yyyy").format(one.since().atZone(periods.zone())),
                say.kind(one.kind()),
                Moneys.shown(one.expected(), locale),
                Moneys.shown(one.paid(), locale),
                Moneys.shown(one.missing(), locale));
    }
}

package dev.prilavok.returns.claims;

import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The letter to a carrier with everything that proves it: contents and their value, packing, every step of the parcel. */
@ApplicationScoped
class EvidencePack {
    private final Parcels parcels;
    private final Orders orders;

    EvidencePack(Parcels parcels, Orders orders) {
        this.parcels = parcels;
        this.orders = orders;
    }

    byte[] of(CarrierClaim claim, Shop shop, Locale locale) {
        var say = Texts.of(ClaimMessages.class, locale);
        var parcel = parcels.find(claim.shop(), claim.parcel()).orElseThrow(() -> new NotFound("parcel"));
        var named = claim.tracking() == null ? claim.parcelNumber() : claim.tracking();
        var paper = Paper.of(say.paperTitle(claim.number(), named), locale)
                .text(letter(claim, parcel, shop, say, locale))
                .heading(say.facts())
                .facts(facts(claim, shop, say, locale))
                .heading(say.contents())
                .table(
                        List.of(
                                Column.text(say.thing(), 5),
                                Column.text(say.sku(), 3),
                                Column.number(say.pieces(), 1),
                                Column.number(say.value(), 2)),
                        contents(claim, parcel, locale))
                .heading(say.story())
                .table(
                        List.of(
                                Column.text(say.when(), 3),
                                Column.text(say.stateColumn(), 4),
                                Column.text(say.carrier(), 3)),
                        story(claim, shop, locale));
        return paper.signatures(List.of(say.sender())).toBytes();
    }

    private static String letter(CarrierClaim claim, ParcelView parcel, Shop shop, ClaimMessages say, Locale locale) {
        var sum = Moneys.shown(claim.declared(), locale);
        var handed = parcel.handedOverAt() == null ? "—" : day(parcel.handedOverAt(), shop.zone(), locale);
        var known = day(claim.happenedAt(), shop.zone(), locale);
        var answer = claim.answerBy() == null ? "—" : day(claim.answerBy(), shop.zone(), locale);
        return claim.what() == CarrierClaim.What.LOST
                ? say.letterLost(sum, claim.parcelNumber(), handed, known, answer)
                : say.letterDamaged(sum, claim.parcelNumber(), handed, known, answer);
    }

    private static LinkedHashMap<String, String> facts(
            CarrierClaim claim, Shop shop, ClaimMessages say, Locale locale) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say.parcel(), claim.parcelNumber());
        if (claim.tracking() != null) facts.put(say.tracking(), claim.tracking());
        facts.put(say.carrier(), claim.carrier());
        facts.put(say.order(), claim.orderNumber().shown());
        facts.put(say.happened(), say.what(claim.what()) + ", " + day(claim.happenedAt(), shop.zone(), locale));
        facts.put(say.declared(), Moneys.shown(claim.declared(), locale));
        facts.put(say.fileBy(), day(claim.fileBy(), shop.zone(), locale));
        return facts;
    }

    private List<List<String>> contents(CarrierClaim claim, ParcelView parcel, Locale locale) {
        return orders.outcomes(claim.shop(), claim.order()).stream()
                .filter(outcome -> outcome.parcel().equals(claim.parcel()))
                .reduce((before, later) -> later)
                .map(LineOutcomes::lines)
                .orElse(List.of())
                .stream()
                .filter(line -> line.outcome() == LineOutcome.LOST || line.outcome() == LineOutcome.DAMAGED)
                .map(line -> List.of(
                        name(parcel, line.no()),
                        line.sku().value(),
                        String.valueOf(line.quantity()),
                        Moneys.shown(line.paid(), locale)))
                .toList();
    }

    private static String name(ParcelView parcel, int no) {
        var line = parcel.line(no);
        return line.name() + ", " + line.colour() + ", " + line.size();
    }

    private List<List<String>> story(CarrierClaim claim, Shop shop, Locale locale) {
        var words = Texts.of(ParcelMessages.class, locale);
        return parcels.steps(claim.shop(), claim.parcel()).stream()
                .map(step -> List.of(
                        moment(step.at(), shop.zone(), locale),
                        words.state(step.to()),
                        step.actor().name()))
                .toList();
    }

    private static String day(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(at.atZone(zone));
    }

    private static String moment(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", locale).format(at.atZone(zone));
    }
}

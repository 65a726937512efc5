package dev.prilavok.franchise;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.KeptLine;
import dev.prilavok.agreement.NoAgreement;
import dev.prilavok.agreement.Outcome;
import dev.prilavok.agreement.RoyaltySplit;
import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Funder;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.royalty.Figures;
import dev.prilavok.social.LinkLine;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a franchisee earns if the buyer keeps one of each set of sizes and all the rest: a figure, and the sentence behind it. */
@ApplicationScoped
class Earning {
    private final Agreements agreements;
    private final Figures figures;
    private final Clock clock;

    Earning(Agreements agreements, Figures figures, Clock clock) {
        this.agreements = agreements;
        this.figures = figures;
        this.clock = clock;
    }

    /** The figure and how it comes about. */
    record Expected(String figure, String sentence) {}

    /** From a link by today's terms and wholesale prices. */
    Optional<Expected> of(Shop shop, List<LinkLine> lines, Map<Sku, PricedVariant> prices, Locale locale) {
        var chosen = oneOfEach(lines, LinkLine::alternative).stream()
                .filter(line -> prices.containsKey(line.sku()))
                .toList();
        if (chosen.isEmpty()) return Optional.empty();
        return today(shop).flatMap(terms -> {
            var rates = figures.percents(chosen.stream().map(LinkLine::sku).toList(), terms, clock.instant());
            var kept = chosen.stream()
                    .flatMap(line ->
                            Optional.ofNullable(prices.get(line.sku()))
                                    .map(price -> kept(line, price, rates.get(line.sku())))
                                    .stream())
                    .toList();
            return said(terms, kept, kept.size() < lines.size(), shop.currency(), locale);
        });
    }

    private static KeptLine kept(LinkLine line, PricedVariant variant, @Nullable Percent rate) {
        var none = Money.zero(line.total().getCurrencyUnit());
        return new KeptLine(line.total(), none, variant.wholesale().multipliedBy(line.quantity()), variant.vat(), rate);
    }

    /** From an order by the terms and prices that it froze. */
    Optional<Expected> of(Shop shop, OrderView order, Locale locale) {
        var there = order.lines().stream().filter(line -> line.left() > 0).toList();
        return agreements.versions(shop.franchisee()).stream()
                .filter(version -> version.id().equals(order.agreementVersion()))
                .findFirst()
                .flatMap(terms -> {
                    var kept = kept(there, figures.percents(order, terms));
                    return said(terms, kept, kept.size() < there.size(), shop.currency(), locale);
                });
    }

    private static List<KeptLine> kept(List<OrderLineView> there, Map<Integer, Percent> rates) {
        return oneOfEach(there, line -> line.alternative()).stream()
                .map(line -> {
                    var frozen = line.pricing();
                    var total = line.part(line.left());
                    var off = line.unit().multipliedBy(line.left()).minus(total);
                    var subsidy = frozen.funder() == Funder.HEAD_OFFICE ? off : Money.zero(total.getCurrencyUnit());
                    return new KeptLine(
                            total,
                            subsidy,
                            frozen.wholesale().multipliedBy(line.left()),
                            frozen.vat(),
                            rates.get(line.no()));
                })
                .toList();
    }

    private Optional<AgreementVersion> today(Shop shop) {
        try {
            return Optional.of(agreements.current(shop.franchisee(), clock.instant()));
        } catch (NoAgreement none) {
            return Optional.empty();
        }
    }

    private static Optional<Expected> said(
            AgreementVersion terms, List<KeptLine> kept, boolean partly, CurrencyUnit currency, Locale locale) {
        // terms in another money say nothing about this shop's
        if (!terms.deliveryShare().keptInFull().getCurrencyUnit().equals(currency)) return Optional.empty();
        var split = RoyaltySplit.of(terms, kept, partly ? Outcome.KEPT_PARTLY : Outcome.KEPT_IN_FULL);
        var sentence = Texts.of(FranchiseMessages.class, locale)
                .earningSentence(
                        Moneys.shown(split.retail(), locale),
                        Moneys.shown(split.wholesale(), locale),
                        Moneys.shown(split.royalty(), locale),
                        Moneys.shown(split.fund(), locale),
                        Moneys.shown(split.deliveryShare(), locale));
        return Optional.of(new Expected(Moneys.shown(split.owed(), locale), sentence));
    }

    private static <L> List<L> oneOfEach(List<L> lines, Function<L, @Nullable String> alternative) {
        var seen = new HashSet<String>();
        return lines.stream()
                .filter(line -> {
                    var set = alternative.apply(line);
                    return set == null || seen.add(set);
                })
                .toList();
    }
}

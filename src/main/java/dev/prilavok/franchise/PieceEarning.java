package dev.prilavok.franchise;

import static java.util.Comparator.comparing;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.KeptLine;
import dev.prilavok.agreement.NoAgreement;
import dev.prilavok.agreement.Outcome;
import dev.prilavok.agreement.RoyaltySplit;
import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.catalog.ListedGoods.SizePrice;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Texts;
import dev.prilavok.royalty.Figures;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a franchisee of one sold piece after everything is taken off: wholesale price, royalty, fund, the share of delivery,
 * and the parcels that are expected to come back for each one that is kept.
 */
@ApplicationScoped
class PieceEarning {
    private static final int WHOLE = 10_000;

    private final Agreements agreements;
    private final Figures figures;
    private final FranchiseConfig config;
    private final Clock clock;

    PieceEarning(Agreements agreements, Figures figures, FranchiseConfig config, Clock clock) {
        this.agreements = agreements;
        this.figures = figures;
        this.config = config;
        this.clock = clock;
    }

    /** One piece: what the buyer pays, each deduction, and what is left. */
    record Piece(RoyaltySplit split, Money refusals, Percent expected) {
        Money left() {
            return split.owed().minus(refusals);
        }
    }

    /** The figure as a page shows it, with the sentence behind it. */
    record Left(String figure, String sentence, boolean loss) {}

    /** The size that leaves least, when the shop asks so much; empty without an agreement in the shop's currency. */
    Optional<Piece> of(Shop shop, ListedGoods goods, @Nullable Money own) {
        return today(shop).flatMap(terms -> {
            // the section of the goods, or a holiday, may have a rate of its own, and the statement will know it
            var rate = figures.percents(List.of(goods.sku()), terms, clock.instant())
                    .get(goods.sku());
            return goods.prices().stream()
                    .map(size -> piece(terms, size, own, goods, rate))
                    .min(comparing(Piece::left));
        });
    }

    Optional<Left> said(Shop shop, ListedGoods goods, @Nullable Money own, Locale locale) {
        return of(shop, goods, own)
                .map(piece -> said(piece, locale, goods.outcomes().areEnough()));
    }

    private Piece piece(
            AgreementVersion terms, SizePrice size, @Nullable Money own, ListedGoods goods, @Nullable Percent rate) {
        var asked = size.asked(own);
        var line = new KeptLine(asked, Money.zero(asked.getCurrencyUnit()), size.wholesale(), goods.vat(), rate);
        var expected = expected(goods.outcomes(), config.expectedRefusals());
        return new Piece(
                RoyaltySplit.of(terms, List.of(line), Outcome.KEPT_IN_FULL),
                perKept(expected).of(terms.refusalShare()),
                expected);
    }

    /** What really came back in the section where that is known, else what the network reckons with. */
    static Percent expected(ListedGoods.Outcomes ended, Percent stated) {
        if (!ended.areEnough()) return stated;
        var real = (int) Math.round(WHOLE * (double) ended.refused() / ended.parcels());
        return new Percent(Math.min(FranchiseConfig.Percents.MOST, real));
    }

    // Of a hundred parcels twenty come back: each of the eighty kept ones carries a quarter of a refusal.
    static Percent perKept(Percent refused) {
        var kept = WHOLE - refused.basisPoints();
        return new Percent((int) Math.round(WHOLE * (double) refused.basisPoints() / kept));
    }

    private Left said(Piece piece, Locale locale, boolean real) {
        var split = piece.split;
        var texts = Texts.of(ListingMessages.class, locale);
        var sentence = texts.leftSentence(
                Moneys.shown(split.retail(), locale),
                Moneys.shown(split.wholesale(), locale),
                Moneys.shown(split.royalty(), locale),
                Moneys.shown(split.fund(), locale),
                Moneys.shown(split.deliveryShare(), locale),
                Moneys.shown(piece.refusals, locale));
        return new Left(
                Moneys.shown(piece.left(), locale),
                real ? sentence + " " + texts.realRefusals(piece.expected.toString()) : sentence,
                !piece.left().isPositive());
    }

    private Optional<AgreementVersion> today(Shop shop) {
        try {
            return Optional.of(agreements.current(shop.franchisee(), clock.instant()))
                    .filter(terms -> terms.refusalShare().getCurrencyUnit().equals(shop.currency()));
        } catch (NoAgreement none) {
            return Optional.empty();
        }
    }
}

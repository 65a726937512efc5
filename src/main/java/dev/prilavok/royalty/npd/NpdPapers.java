package dev.prilavok.royalty.npd;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Periods;
import dev.prilavok.royalty.payouts.PayoutPapers;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Receipts in words, and how much of the year's limit is used. */
@ApplicationScoped
class NpdPapers implements PayoutPapers {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    private final ReceiptRows rows;
    private final TaxpayerRows taxpayers;
    private final NpdConfig config;
    private final Periods periods;
    private final Clock clock;

    NpdPapers(ReceiptRows rows, TaxpayerRows taxpayers, NpdConfig config, Periods periods, Clock clock) {
        this.rows = rows;
        this.taxpayers = taxpayers;
        this.config = config;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public List<Paper> of(UUID payout, Locale locale) {
        return rows.of(payout).stream().map(one -> paper(one, locale)).toList();
    }

    private static Paper paper(Receipt receipt, Locale locale) {
        var say = Texts.of(NpdMessages.class, locale);
        var says = say.receipt(Moneys.shown(receipt.money(), locale), say.state(receipt.state()));
        var tone = receipt.state() == ReceiptState.REGISTERED
                ? "good"
                : receipt.state() == ReceiptState.FAILED ? "bad" : "wait";
        return new Paper(says, receipt.link(), ReceiptSight.HOME + "/" + receipt.id(), tone);
    }

    @Override
    public List<Paper> about(FranchiseeId franchisee, Locale locale) {
        var say = Texts.of(NpdMessages.class, locale);
        var papers = new ArrayList<Paper>();
        var known = taxpayers.isRegistered(franchisee);
        if (known.isEmpty()) return papers;
        if (!known.get()) papers.add(Paper.said(say.lost(), "bad"));
        papers.add(ofTheYear(franchisee, say, locale));
        return papers;
    }

    private Paper ofTheYear(FranchiseeId franchisee, NpdMessages say, Locale locale) {
        var zone = periods.zone();
        var year = Year.from(clock.instant().atZone(zone));
        var used = rows.sumSince(franchisee, year.atDay(1).atStartOfDay(zone).toInstant(), RUB);
        var limit = Money.of(RUB, config.limit());
        var warns = limit.multipliedBy(config.warnsAt()).dividedBy(100, RoundingMode.DOWN);
        var says = say.year(year.toString(), Moneys.shown(used, locale), Moneys.shown(limit, locale));
        if (used.isGreaterThan(limit)) return Paper.said(says + " " + say.overLimit(), "bad");
        return used.isGreaterThan(warns) ? Paper.said(says + " " + say.nearLimit(), "wait") : Paper.said(says, "good");
    }
}

package dev.prilavok.royalty.fund;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Periods;
import dev.prilavok.ledger.Postings;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The marketing fund: members' money that only advertising may be bought with. Network scope, but for what a member reads. */
@ApplicationScoped
public class Fund {
    private static final String NETWORK = "network";
    private static final String SOURCE = "FUND";

    private final FundRows rows;
    private final FundConfig config;
    private final Ledger ledger;
    private final Periods periods;
    private final Clock clock;

    Fund(FundRows rows, FundConfig config, Ledger ledger, Periods periods, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.ledger = ledger;
        this.periods = periods;
        this.clock = clock;
    }

    static Account account(CurrencyUnit currency) {
        return Account.of(AccountKind.MARKETING_FUND, NETWORK, currency);
    }

    /** What the fund has now. */
    @Transactional
    public Money balance(CurrencyUnit currency) {
        return ledger.balance(account(currency)).negated();
    }

    /**
     * Buys something; above the limit it waits for a second person.
     *
     * @throws FundRefused when the fund has less, or something is not said
     */
    @Transactional
    public Spending spend(Money money, Category category, String what, String evidence, LocalDate day, String by) {
        if (!money.isPositive()) throw FundRefused.sum();
        if (what.isBlank()) throw FundRefused.what();
        if (evidence.isBlank()) throw FundRefused.evidence();
        if (day.isAfter(today())) throw FundRefused.day();
        rows.alone(money.getCurrencyUnit());
        enough(money);
        var id = Ids.next();
        rows.insert(
                new Spending(
                        id, money, category, what.strip(), evidence.strip(), day, Spending.State.PROPOSED, by, null),
                by,
                clock.instant());
        if (!needsTwo(money)) pay(find(id), by);
        return find(id);
    }

    /**
     * Agrees to a purchase that somebody else proposed.
     *
     * @throws FundRefused when it is the same person, it is decided already, or the fund has less by now
     */
    @Transactional
    public Spending approve(UUID id, String by) {
        var spending = open(id);
        if (by.equals(spending.proposedBy())) throw FundRefused.secondPerson();
        rows.alone(spending.money().getCurrencyUnit());
        enough(spending.money());
        pay(spending, by);
        return find(id);
    }

    /** Refuses a proposed purchase. */
    @Transactional
    public Spending refuse(UUID id, String why, String by) {
        if (why.isBlank()) throw FundRefused.why();
        var spending = open(id);
        rows.decided(spending.id(), Spending.State.REFUSED, by, why.strip(), clock.instant());
        return find(id);
    }

    private void pay(Spending spending, String by) {
        rows.decided(spending.id(), Spending.State.SPENT, by, null, clock.instant());
        var currency = spending.money().getCurrencyUnit();
        var moves = Postings.about(spending.id())
                .move(account(currency), Account.of(AccountKind.BANK, currency), spending.money(), "FUND_SPENT");
        var noon = spending.day().atTime(12, 0).atZone(periods.zone()).toInstant();
        ledger.post(new NewJournal(
                SOURCE,
                spending.id(),
                "SPENT",
                null,
                null,
                noon.isAfter(clock.instant()) ? clock.instant() : noon,
                by,
                spending.what() + " · " + spending.evidence(),
                moves.list()));
    }

    private void enough(Money money) {
        var left = balance(money.getCurrencyUnit());
        if (left.isLessThan(money)) throw FundRefused.notEnough(left);
    }

    private boolean needsTwo(Money money) {
        var limit = config.twoPersonsAbove().get(money.getCurrencyUnit().getCode());
        return limit == null || money.getAmount().compareTo(limit) > 0;
    }

    private Spending open(UUID id) {
        var spending = find(id);
        if (spending.state() != Spending.State.PROPOSED) throw FundRefused.moved();
        return spending;
    }

    private Spending find(UUID id) {
        return rows.locked(id).orElseThrow(() -> new NotFound("spending"));
    }

    /** Says how much of a category may be bought in a month. */
    @Transactional
    public void plan(YearMonth month, Category category, Money money, String by) {
        if (money.isNegative()) throw FundRefused.sum();
        rows.plan(month, category, money, by, clock.instant());
    }

    /**
     * A purchase by its id.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public Spending spending(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("spending"));
    }

    /** Purchases, the newest first. */
    @Transactional
    public Slice<Spending> spendings(CurrencyUnit currency, @Nullable String cursor, int size) {
        return rows.newest(currency, false, cursor, size);
    }

    /** What was bought, for members. */
    @Transactional
    public Slice<Spending> bought(CurrencyUnit currency, @Nullable String cursor, int size) {
        return rows.newest(currency, true, cursor, size);
    }

    /** The last months of the whole fund, the newest first. */
    @Transactional
    public List<FundMonth> months(CurrencyUnit currency, int most) {
        return rows.months(account(currency), null, most);
    }

    /** The last months of what one franchisee paid in, the newest first. */
    @Transactional
    public List<FundMonth> months(CurrencyUnit currency, FranchiseeId franchisee, int most) {
        return rows.months(account(currency), franchisee, most);
    }

    /** What is planned in a month, by category. */
    @Transactional
    public Map<Category, Money> planned(YearMonth month, CurrencyUnit currency) {
        return rows.planned(month, currency);
    }

    /** What was bought in a month, by category. */
    @Transactional
    public Map<Category, Money> spent(YearMonth month, CurrencyUnit currency) {
        return rows.spent(month, currency);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), periods.zone());
    }
}

package dev.prilavok.cash.registers;

import static dev.prilavok.ledger.AccountKind.BANK_SUSPENSE;
import static dev.prilavok.ledger.AccountKind.BUYER_REFUND;
import static dev.prilavok.ledger.AccountKind.COURIER_CLAIM;
import static dev.prilavok.ledger.AccountKind.COURIER_COD;
import static dev.prilavok.ledger.AccountKind.COURIER_PAYABLE;
import static dev.prilavok.ledger.AccountKind.LOSS_DAMAGE;

import dev.prilavok.cash.CodItems;
import dev.prilavok.cash.CodRemitted;
import dev.prilavok.cash.CodState;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Periods;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/**
 * Writes one line of a register into the books (M10): the carrier's debt becomes money on our account, its fee is paid, what is short is
 * claimed, what nobody knows stays apart where the bank's line put it.
 */
@ApplicationScoped
class RemitLine implements Job<RemitLine.OfLine> {
    static final String SOURCE = "REGISTER";
    static final String REMITTED = "REMITTED";

    record OfLine(UUID line) {}

    private final RegisterRows rows;
    private final CodItems cod;
    private final Ledger ledger;
    private final Periods periods;
    private final Shops shops;
    private final Scope scope;
    private final Event<CodRemitted> remitted;
    private final Clock clock;

    RemitLine(
            RegisterRows rows,
            CodItems cod,
            Ledger ledger,
            Periods periods,
            Shops shops,
            Scope scope,
            Event<CodRemitted> remitted,
            Clock clock) {
        this.rows = rows;
        this.cod = cod;
        this.ledger = ledger;
        this.periods = periods;
        this.shops = shops;
        this.scope = scope;
        this.remitted = remitted;
        this.clock = clock;
    }

    @Override
    public Class<OfLine> payload() {
        return OfLine.class;
    }

    @Override
    public void run(OfLine asked) {
        var register = scope.network(() -> rows.ofLine(asked.line)).orElseThrow(() -> new NotFound("register"));
        var line = register.lines().stream()
                .filter(one -> one.id().equals(asked.line))
                .findFirst()
                .orElseThrow();
        // the line of the bank may have been taken back meanwhile
        if (register.state() != RegisterState.BANK_MATCHED || line.posted()) return;
        var at = scope.network(() -> Objects.requireNonNull(register.bankOn())
                .atStartOfDay(periods.zone())
                .toInstant());
        if (line.verdict().settles()) settle(register, line, at);
        scope.network(() -> close(register.id(), line.id()));
    }

    private void settle(Register register, Register.Line line, Instant at) {
        var shop = new ShopId(Objects.requireNonNull(line.shop()));
        scope.shop(shop, () -> {
            var debt = debt(register, cod.state(shop, Objects.requireNonNull(line.parcel())));
            ledger.post(journal(register, line, shop, at, settled(register, line, debt)));
            if (cod.remitted(shop, Objects.requireNonNull(line.parcel()), line.paid()))
                remitted.fire(new CodRemitted(
                        shop, line.parcel(), Objects.requireNonNull(line.order()), line.posting(), clock.instant()));
        });
    }

    /** What was claimed before it came, or given up, comes against the claim, or the loss. */
    private static Account debt(Register register, Optional<CodState> state) {
        return switch (state.orElse(CodState.COLLECTED)) {
            case DISPUTED -> of(COURIER_CLAIM, register);
            case WRITTEN_OFF -> of(LOSS_DAMAGE, register.paid());
            default -> of(COURIER_COD, register);
        };
    }

    private static List<Posting> settled(Register register, Register.Line line, Account debt) {
        var expected = Objects.requireNonNull(line.expected());
        var all = Postings.about(Objects.requireNonNull(line.order()))
                .move(of(BANK_SUSPENSE, line.paid()), debt, line.paid().minus(line.fee()), "REMITTED")
                .move(of(COURIER_PAYABLE, register), debt, line.fee(), "FEE_WITHHELD");
        var missing = expected.minus(line.paid());
        var claim = of(COURIER_CLAIM, register);
        if (missing.isPositive() && !debt.equals(claim)) all.move(claim, debt, missing, "SHORT");
        if (missing.isNegative())
            all.move(
                    debt, Account.of(BUYER_REFUND, line.order(), missing.getCurrencyUnit()), missing.negated(), "OVER");
        return all.list();
    }

    private NewJournal journal(Register register, Register.Line line, ShopId shop, Instant at, List<Posting> postings) {
        return new NewJournal(
                SOURCE,
                line.posting(),
                REMITTED,
                shops.get(shop).franchisee(),
                shop,
                at,
                Objects.requireNonNullElse(register.approvedBy(), "system"),
                register.carrier() + " " + register.number(),
                postings);
    }

    private static Account of(AccountKind kind, Register register) {
        return Account.of(kind, register.carrier(), register.paid().getCurrencyUnit());
    }

    private static Account of(AccountKind kind, Money money) {
        return Account.of(kind, money.getCurrencyUnit());
    }

    private void close(UUID register, UUID line) {
        rows.locked(register);
        rows.posted(line, clock.instant());
        var now = rows.find(register).orElseThrow();
        if (now.lines().stream().allMatch(Register.Line::posted) && now.discrepancies() == 0)
            rows.state(register, RegisterState.CLOSED, clock.instant());
    }
}

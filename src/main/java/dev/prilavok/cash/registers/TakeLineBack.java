package dev.prilavok.cash.registers;

import dev.prilavok.cash.CodItems;
import dev.prilavok.cash.CodTakenBack;
import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Takes what a line of a register wrote into the books back, after a wrong match with the bank. */
@ApplicationScoped
class TakeLineBack implements Job<TakeLineBack.OfLine> {
    /** The posting is named too: by the time that this runs the line may have been settled again. */
    record OfLine(UUID line, UUID posting, UUID match) {}

    private final RegisterRows rows;
    private final BankLines lines;
    private final CodItems cod;
    private final Ledger ledger;
    private final Scope scope;
    private final Event<CodTakenBack> takenBack;
    private final Clock clock;

    TakeLineBack(
            RegisterRows rows,
            BankLines lines,
            CodItems cod,
            Ledger ledger,
            Scope scope,
            Event<CodTakenBack> takenBack,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.cod = cod;
        this.ledger = ledger;
        this.scope = scope;
        this.takenBack = takenBack;
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
        if (line.shop() == null) return;
        var shop = new ShopId(line.shop());
        var match = scope.network(() -> lines.match(asked.match));
        scope.shop(shop, () -> back(shop, line, asked.posting, match));
    }

    private void back(ShopId shop, Register.Line line, UUID posting, BankMatch match) {
        var by = Objects.requireNonNullElse(match.undoneBy(), "system");
        var why = Objects.requireNonNullElse(match.undoneWhy(), "");
        var wrong = ledger.find(RemitLine.SOURCE, posting, RemitLine.REMITTED);
        if (wrong.isEmpty() || !ledger.reverse(wrong.get(), clock.instant(), by, why)) return;
        var parcel = Objects.requireNonNull(line.parcel());
        if (cod.takenBack(shop, parcel))
            takenBack.fire(new CodTakenBack(
                    shop, parcel, Objects.requireNonNull(line.order()), posting, clock.instant(), by, why));
    }
}

package dev.prilavok.cash.registers;

import dev.prilavok.cash.CodItems;
import dev.prilavok.cash.CodTakenBack;
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
    record OfLine(UUID line, UUID posting, String by, String reason) {}

    private final RegisterRows rows;
    private final CodItems cod;
    private final Ledger ledger;
    private final Scope scope;
    private final Event<CodTakenBack> takenBack;
    private final Clock clock;

    TakeLineBack(
            RegisterRows rows, CodItems cod, Ledger ledger, Scope scope, Event<CodTakenBack> takenBack, Clock clock) {
        this.rows = rows;
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
        scope.shop(shop, () -> back(shop, line, asked));
    }

    private void back(ShopId shop, Register.Line line, OfLine asked) {
        var wrong = ledger.find(RemitLine.SOURCE, asked.posting, RemitLine.REMITTED);
        if (wrong.isEmpty() || !ledger.reverse(wrong.get(), clock.instant(), asked.by, asked.reason)) return;
        var parcel = Objects.requireNonNull(line.parcel());
        if (cod.takenBack(shop, parcel))
            takenBack.fire(new CodTakenBack(
                    shop,
                    parcel,
                    Objects.requireNonNull(line.order()),
                    asked.posting,
                    clock.instant(),
                    asked.by,
                    asked.reason));
    }
}

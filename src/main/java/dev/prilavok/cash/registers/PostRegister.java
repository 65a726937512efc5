package dev.prilavok.cash.registers;

import dev.prilavok.delivery.CarrierRegister;
import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * A register of the post, which sends none: what it says was paid out on a day and is in no register yet. What is heard of a day later makes
 * another one.
 */
@ApplicationScoped
class PostRegister implements CarrierRegister {
    static final String CARRIER = "russianpost";

    private final ToldRows rows;
    private final Periods periods;
    private final Scope scope;

    PostRegister(ToldRows rows, Periods periods, Scope scope) {
        this.rows = rows;
        this.periods = periods;
        this.scope = scope;
    }

    @Override
    public String carrier() {
        return CARRIER;
    }

    @Override
    public List<RegisterLine> lines(LocalDate day) {
        return scope.network(() -> {
            var start = "НП " + day;
            var before = rows.registers(CARRIER, start);
            return rows.lines(CARRIER, day, periods.zone(), before == 0 ? start : start + " / " + (before + 1));
        });
    }
}

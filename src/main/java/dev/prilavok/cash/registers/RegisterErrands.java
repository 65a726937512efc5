package dev.prilavok.cash.registers;

import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Registers whose money is not in the books. */
@ApplicationScoped
class RegisterErrands implements Errands {
    private static final int LATE_DAYS = 7;

    private final CodRegisters registers;
    private final Clock clock;

    RegisterErrands(CodRegisters registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public String place() {
        return "registers";
    }

    @Override
    public List<Errand> open(ErrandMessages say) {
        var today = LocalDate.now(clock);
        return Errand.of(
                say.registers(),
                registers.openBefore(today.plusDays(2)),
                "/office/registers",
                registers.openBefore(today.minusDays(LATE_DAYS)) > 0);
    }
}

package dev.prilavok.cash.bank;

import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Lines of the bank that nobody has explained. */
@ApplicationScoped
class BankErrands implements Errands {
    private final BankLines lines;
    private final Clock clock;

    BankErrands(BankLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public String place() {
        return "bank";
    }

    @Override
    public List<Errand> open(ErrandMessages say) {
        return Errand.of(say.bankLines(), lines.openBefore(LocalDate.now(clock).plusDays(2)), OfficeBankPages.HOME);
    }
}

package dev.prilavok.ledger;

import dev.prilavok.kernel.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Reads the chain of seals from its beginning: exit code 0 when everything is as it was written, 1 when something is not. */
@ApplicationScoped
class VerifyLedger implements Command {
    private static final Logger LOG = Logger.getLogger(VerifyLedger.class);

    private final Seals seals;

    VerifyLedger(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "verify-ledger";
    }

    @Override
    public int run(List<String> arguments) {
        return code(seals.verify());
    }

    static int code(Seals.Verified found) {
        if (found.isClean()) {
            LOG.infof(
                    "The books are as they were written: %d journals sealed, %d waiting, last seal %s",
                    found.sealed(), found.waiting(), found.hash());
            return 0;
        }
        if (found.broken() != null) LOG.errorf("Journal %d of the chain differs from what was sealed", found.broken());
        if (found.missing() > 0) LOG.errorf("Journals past the chain: %d", found.missing());
        return 1;
    }
}

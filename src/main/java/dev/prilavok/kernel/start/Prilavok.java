package dev.prilavok.kernel.start;

import dev.prilavok.kernel.postgres.DatabaseAhead;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The application: its database starts while its own classes are still being loaded. */
@QuarkusMain
public final class Prilavok {
    private Prilavok() {}

    public static void main(String... arguments) {
        // before anybody logs; Quarkus would say the same a moment later
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Commands.read(arguments);
        DatabaseAhead.start();
        Quarkus.run(CommandLine.class, arguments);
    }
}

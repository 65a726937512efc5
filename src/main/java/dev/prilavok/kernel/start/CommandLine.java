package dev.prilavok.kernel.start;

import dev.prilavok.kernel.Command;
import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Serves until it is stopped, or does the one thing that the command line names and ends with its exit code. */
public class CommandLine implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(CommandLine.class);
    private static final int UNKNOWN = 64;

    private final List<Command> commands;

    CommandLine(@All List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        return command(arguments[0])
                .map(command -> command.run(Arrays.asList(arguments).subList(1, arguments.length)))
                .orElseGet(() -> unknown(arguments[0]));
    }

    private Optional<Command> command(String name) {
        return commands.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private int unknown(String name) {
        LOG.errorf(
                "No command is called %s; there are: %s",
                name,
                String.join(", ", commands.stream().map(Command::name).sorted().toList()));
        return UNKNOWN;
    }
}

package dev.prilavok.kernel.start;

import dev.prilavok.kernel.Command;
import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Serves until it is stopped, or does the one thing that the command line names and ends with its exit code. What only sets things serves. */
public class CommandLine implements QuarkusApplication {
    private final List<Command> commands;

    CommandLine(@All List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        var asked = arguments.length == 0 ? Optional.<Command>empty() : command(arguments[0]);
        return asked.map(command -> command.run(Arrays.asList(arguments).subList(1, arguments.length)))
                .orElseGet(CommandLine::serve);
    }

    private static int serve() {
        Quarkus.waitForExit();
        return 0;
    }

    private Optional<Command> command(String name) {
        return commands.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}

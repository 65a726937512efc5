package dev.prilavok.kernel;

import java.util.List;

/** Work that is asked for by name on the command line instead of serving; implementations are beans. */
public interface Command {
    /** The first word of the command line. */
    String name();

    /**
     * Does the work outside any transaction and prints what people should read.
     *
     * @param arguments the words after the name
     * @return the exit code: 0 when everything is as it should be
     */
    int run(List<String> arguments);
}

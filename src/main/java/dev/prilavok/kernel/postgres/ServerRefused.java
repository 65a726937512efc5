package dev.prilavok.kernel.postgres;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot start; the message is one sentence for the person at the terminal. */
public final class ServerRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    ServerRefused(String sentence) {
        this(sentence, null);
    }

    ServerRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}

package dev.prilavok.kernel;

import io.quarkus.logging.LoggingFilter;
import java.text.MessageFormat;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * The last net under the rule that no phone and no mail address reaches a log: our own lines name numbers of orders and requests, but
 * a library's line or the message of its exception may quote what somebody typed.
 */
@LoggingFilter(name = "private")
public final class PrivateLog implements Filter {
    private static final Pattern PHONE = Pattern.compile(
            "\\+\\d[\\d ()-]{8,16}\\d\\d|(?<![\\w.-])[78][ (-]*9\\d{2}[ )-]*\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\w|\\.\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+");
    private static final int DEEPEST = 20;

    @Override
    public boolean isLoggable(LogRecord line) {
        var said = said(line);
        if (said != null && isPrivate(said)) {
            line.setParameters(null);
            if (line instanceof ExtLogRecord ours) ours.setMessage(masked(said), ExtLogRecord.FormatStyle.NO_FORMAT);
            else line.setMessage(masked(said));
        }
        if (line.getThrown() != null && isPrivate(line.getThrown(), 0)) line.setThrown(masked(line.getThrown(), 0));
        return true;
    }

    private static @Nullable String said(LogRecord line) {
        if (line instanceof ExtLogRecord ours) return ours.getFormattedMessage();
        var parameters = line.getParameters();
        if (parameters == null || parameters.length == 0 || line.getMessage() == null) return line.getMessage();
        return MessageFormat.format(line.getMessage(), parameters);
    }

    static String masked(String text) {
        return MAIL.matcher(PHONE.matcher(text).replaceAll("(phone)")).replaceAll("(mail)");
    }

    private static boolean isPrivate(String text) {
        return PHONE.matcher(text).find() || MAIL.matcher(text).find();
    }

    private static boolean isPrivate(Throwable failure, int depth) {
        if (failure.getMessage() != null && isPrivate(failure.getMessage())) return true;
        if (depth > DEEPEST) return false;
        if (failure.getCause() != null && isPrivate(failure.getCause(), depth + 1)) return true;
        for (var other : failure.getSuppressed()) if (isPrivate(other, depth + 1)) return true;
        return false;
    }

    private static Throwable masked(Throwable failure, int depth) {
        var copy = new Masked(failure.getClass().getName() + ": " + masked(String.valueOf(failure.getMessage())));
        copy.setStackTrace(failure.getStackTrace());
        if (failure.getCause() != null && depth < DEEPEST) copy.initCause(masked(failure.getCause(), depth + 1));
        return copy;
    }

    /** Stands in a log for an exception whose message quoted somebody. */
    private static final class Masked extends RuntimeException {
        private static final long serialVersionUID = 1;

        Masked(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}

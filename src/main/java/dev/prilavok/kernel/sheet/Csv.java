package dev.prilavok.kernel.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of a CSV as RFC 4180 has them. A cell never is a formula: whoever opens the file would carry it out. */
public final class Csv implements Closeable {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    // the wide forms count as well where people type them
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private final Writer out;
    private final char separator;
    private final char point;

    private Csv(OutputStream out, char separator, char point) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.separator = separator;
        this.point = point;
    }

    /**
     * For the spreadsheet of a person: a byte order mark, so that it reads UTF-8, and the separator and the decimal point that it
     * expects in this language. A point in a Russian sheet would turn 12.10 into the twelfth of October.
     */
    public static Csv forPeople(OutputStream out, Locale locale) throws IOException {
        var russian = locale.getLanguage().equals("ru");
        var csv = new Csv(out, russian ? ';' : ',', russian ? ',' : '.');
        csv.out.write('\uFEFF');
        return csv;
    }

    /** For a program: commas, points, no mark. */
    public static Csv forMachines(OutputStream out) {
        return new Csv(out, ',', '.');
    }

    /** Writes a line of texts, numbers and moments; an absent value is an empty cell. */
    public void line(Iterable<? extends @Nullable Object> cells) throws IOException {
        var first = true;
        for (var cell : cells) {
            if (!first) out.write(separator);
            first = false;
            if (cell != null) out.write(written(cell));
        }
        out.write("\r\n");
    }

    private String written(Object cell) {
        if (cell instanceof BigDecimal number) return number.toPlainString().replace('.', point);
        if (cell instanceof Number number) return number.toString();
        if (cell instanceof LocalDateTime moment) return MOMENT.format(moment);
        return '"' + harmless(cell.toString()).replace("\"", "\"\"") + '"';
    }

    static String harmless(String text) {
        var isFormula = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return isFormula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

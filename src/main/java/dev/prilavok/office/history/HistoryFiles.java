package dev.prilavok.office.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The days that the application carries with it. */
final class HistoryFiles {
    /** Every day, the oldest first. */
    static final List<LocalDate> DAYS = Stream.of(
                    "2010-12-05",
                    "2010-12-19",
                    "2010-12-22",
                    "2011-01-09",
                    "2011-02-06",
                    "2011-03-13",
                    "2011-04-10",
                    "2011-05-01",
                    "2011-06-05",
                    "2011-07-10",
                    "2011-08-07",
                    "2011-09-04",
                    "2011-10-02",
                    "2011-11-06",
                    "2011-12-04")
            .map(LocalDate::parse)
            .toList();

    private static final ZoneId SHOP = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int COLUMNS = 8;

    private HistoryFiles() {}

    /** The compressed file of a day. */
    static InputStream open(LocalDate day) throws IOException {
        var file = "/history/days/" + day + ".csv.gz";
        return new GZIPInputStream(
                Objects.requireNonNull(HistoryFiles.class.getResourceAsStream(file), file + " is not there"));
    }

    /** The rows of some days, in their order. */
    static List<HistoryRow> rows(List<LocalDate> days) {
        return days.stream().flatMap(day -> rows(day).stream()).toList();
    }

    private static List<HistoryRow> rows(LocalDate day) {
        try (var in = new BufferedReader(new InputStreamReader(open(day), StandardCharsets.UTF_8))) {
            var rows = new ArrayList<HistoryRow>();
            in.readLine();
            var line = 1;
            for (var text = in.readLine(); text != null; text = in.readLine()) rows.add(row(day, ++line, cells(text)));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HistoryRow row(LocalDate day, int line, List<String> cells) {
        if (cells.size() != COLUMNS) throw new IllegalArgumentException(day + " line " + line + ": not eight columns");
        return new HistoryRow(
                day,
                line,
                cells.get(0),
                cells.get(1).toUpperCase(java.util.Locale.ROOT),
                cells.get(2).strip(),
                Integer.parseInt(cells.get(3)),
                LocalDateTime.parse(cells.get(4), MOMENT).atZone(SHOP).toInstant(),
                new BigDecimal(cells.get(5)).movePointRight(2).longValueExact(),
                cells.get(6).replace(".0", ""));
    }

    // A cell in quotation marks may hold commas; two marks in it are one.
    private static List<String> cells(String text) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(++i));
                else quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(letter);
        }
        cells.add(cell.toString());
        return cells;
    }
}

package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.BROKEN_TABLE;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NO_HEADER;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_MANY_CELLS;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A text of cells: the separator is the one that the header has most of. */
final class CsvTable implements Table {
    private static final int HEAD = 64 * 1024;
    private static final String SEPARATORS = ";,\t|";
    private static final CsvMapper CSV = new CsvMapper(CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MOST_LETTERS)
                    .build())
            .build());

    private final MappingIterator<String[]> rows;
    private final List<String> header;
    private final LongSupplier position;

    private CsvTable(Reader text, char separator, LongSupplier position) throws IOException {
        this.position = position;
        rows = CSV.readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.SKIP_EMPTY_LINES)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(new GuardedText(text, separator));
        header = next().map(Line::cells).map(Table::named).orElseThrow(() -> new ImportGivenUp(NO_HEADER));
    }

    /**
     * Opens a text.
     *
     * @throws ImportGivenUp when it has no header
     */
    static CsvTable of(InputStream bytes, Charset charset, LongSupplier position) throws IOException {
        var text = new BufferedReader(new InputStreamReader(bytes, charset), HEAD);
        text.mark(HEAD);
        var beginning = new char[HEAD / 2];
        var length = Math.max(0, text.read(beginning));
        text.reset();
        var head = new String(beginning, 0, length);
        if (head.startsWith("\uFEFF")) {
            text.skip(1);
            head = head.substring(1);
        }
        // Excel names the separator in a line of its own
        if (head.matches("(?is)sep=[;,\t|]\r?\n.*")) {
            text.readLine();
            return new CsvTable(text, head.charAt(4), position);
        }
        return new CsvTable(text, separator(head), position);
    }

    private static char separator(String head) {
        var counts = new int[SEPARATORS.length()];
        var isQuoted = false;
        for (var i = 0; i < head.length() && (isQuoted || !isEnd(head, i)); i++) {
            var letter = head.charAt(i);
            if (letter == '"') isQuoted = !isQuoted;
            var which = SEPARATORS.indexOf(letter);
            if (!isQuoted && which >= 0) counts[which]++;
        }
        var best = 0;
        for (var i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return SEPARATORS.charAt(best);
    }

    private static boolean isEnd(String head, int at) {
        return head.charAt(at) == '\n' && !head.substring(0, at).isBlank();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<Line> next() {
        try {
            while (rows.hasNextValue()) {
                var line = rows.getCurrentLocation().getLineNr();
                var cells = rows.nextValue();
                if (cells.length > MOST_COLUMNS) throw new ImportGivenUp(TOO_MANY_CELLS, line);
                var row = new Line(line, List.of(cells));
                if (!row.isBlank()) return Optional.of(row);
            }
            return Optional.empty();
        } catch (IOException | RuntimeJsonMappingException broken) {
            throw new ImportGivenUp(BROKEN_TABLE, rows.getCurrentLocation().getLineNr());
        }
    }

    @Override
    public long position() {
        return position.getAsLong();
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException alreadyBroken) {
            // everything that could be read was read
        }
    }

    /** A line of millions of cells is put down before a parser gathers it in memory. */
    private static final class GuardedText extends java.io.FilterReader {
        private static final int MOST_SEPARATORS = 100_000;

        private final char separator;
        private int sinceBreak;
        private int line = 1;

        GuardedText(Reader text, char separator) {
            super(text);
            this.separator = separator;
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            var count = in.read(into, from, most);
            for (var i = from; i < from + count; i++) watch(into[i]);
            return count;
        }

        private void watch(char letter) {
            if (letter == '\n') {
                line++;
                sinceBreak = 0;
            } else if (letter == separator && ++sinceBreak > MOST_SEPARATORS)
                throw new ImportGivenUp(TOO_MANY_CELLS, line);
        }
    }
}

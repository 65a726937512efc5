package dev.prilavok.kernel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as XLSX: texts are texts, whatever they begin with; sums and moments can be reckoned with. A table longer than a sheet may be
 * goes on on the next one.
 */
final class XlsxWriter implements SheetWriter {
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook book;
    private final Sheet<?> sheet;
    private final int most;
    private Worksheet page;
    private int pages;
    private int next;

    XlsxWriter(OutputStream out, Sheet<?> sheet) throws IOException {
        this(out, sheet, Worksheet.MAX_ROWS);
    }

    XlsxWriter(OutputStream out, Sheet<?> sheet, int most) throws IOException {
        this.book = new Workbook(out, "Prilavok", "1.0");
        this.sheet = sheet;
        this.most = most;
        this.page = begin();
    }

    private Worksheet begin() throws IOException {
        var begun = book.newWorksheet(++pages == 1 ? sheet.name() : sheet.name() + " " + pages);
        begun.freezePane(0, 1);
        for (var i = 0; i < sheet.columns().size(); i++) {
            begun.width(i, sheet.columns().get(i).width());
            begun.inlineString(0, i, sheet.columns().get(i).title());
            begun.style(0, i).bold().set();
        }
        begun.flush();
        next = 1;
        return begun;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (next == most) {
            page.finish();
            page = begin();
        }
        for (var i = 0; i < cells.size(); i++) write(next, i, cells.get(i));
        next++;
    }

    private void write(int row, int column, @Nullable Object cell) {
        if (cell == null) return;
        if (cell instanceof LocalDateTime moment) {
            page.value(row, column, moment);
            page.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell instanceof BigDecimal sum) {
            page.value(row, column, sum);
            page.style(row, column).format("#,##0.00").set();
        } else if (cell instanceof Number number) page.value(row, column, number);
        else page.inlineString(row, column, written(cell.toString()));
    }

    // XML has no room for control characters, and a cell none for more letters.
    private static String written(String text) {
        var plain = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
        return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT);
    }

    @Override
    public void pageEnds() throws IOException {
        page.flush();
    }

    @Override
    public void close() throws IOException {
        page.finish();
        book.close();
    }
}

package dev.prilavok.kernel.paper;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.Utilities;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One PDF, written from top to bottom; what does not fit goes on the next page, and heads of tables are repeated there. */
public final class Paper {
    /** What papers are answered with. */
    public static final String TYPE = "application/pdf";

    private static final float EDGE = 40;
    private static final float LABEL_EDGE = 10;
    private static final float TITLE = 15;
    private static final float HEADING = 11.5f;
    private static final float TEXT = 9.5f;
    private static final float SMALL = 8;
    private static final float CELL = 4;
    private static final float BARS = 42;
    private static final float SQUARE = 56;
    private static final Color LINE = new Color(0xb9, 0xbd, 0xb8);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;

    private Paper(String title, Locale locale, Rectangle size, float edge, boolean numbered) {
        document = new Document(size, edge, edge, edge, edge);
        writer = PdfWriter.getInstance(document, bytes);
        if (numbered) writer.setPageEvent(new PageFoot(Typefaces.printable(title)));
        document.addTitle(title);
        document.setDocumentLanguage(locale.toLanguageTag());
        document.open();
    }

    /** A paper on A4 that begins with its title. */
    public static Paper of(String title, Locale locale) {
        return new Paper(title, locale, PageSize.A4, EDGE, true).line(title, Typefaces.bold(TITLE), 0, 8);
    }

    /** Labels of 100 by 150 mm, one on a page; the title is only for the list of windows. */
    public static Paper labels(String title, Locale locale) {
        var size = new Rectangle(Utilities.millimetersToPoints(100), Utilities.millimetersToPoints(150));
        return new Paper(title, locale, size, LABEL_EDGE, false);
    }

    /** Goes on with a new page. */
    public Paper page() {
        document.newPage();
        return this;
    }

    /** A line that begins a part. */
    public Paper heading(String text) {
        return line(text, Typefaces.bold(HEADING), 10, 4);
    }

    /** A paragraph. */
    public Paper text(String text) {
        return line(text, Typefaces.text(TEXT), 0, 4);
    }

    /** A paragraph that is read last. */
    public Paper small(String text) {
        return line(text, Typefaces.muted(SMALL), 0, 3);
    }

    /** A line in letters of this many points, for labels. */
    public Paper big(String text, float points) {
        return line(text, Typefaces.bold(points), 0, 4);
    }

    private Paper line(String text, Font font, float before, float after) {
        var paragraph = new Paragraph(Typefaces.printable(text), font);
        paragraph.setLeading(font.getSize() * 1.35f);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return with(paragraph);
    }

    /** Names and values side by side, in the order of the map. */
    public Paper facts(Map<String, String> facts) {
        var table = empty(new float[] {1, 2.6f});
        facts.forEach((name, value) -> {
            table.addCell(cell(name, Typefaces.muted(TEXT), false, Rectangle.NO_BORDER));
            table.addCell(cell(value, Typefaces.text(TEXT), false, Rectangle.NO_BORDER));
        });
        return with(table);
    }

    /** A table with lines between its rows; a cell of more than a page is cut between lines. */
    public Paper table(List<Column> columns, List<List<String>> rows) {
        var shares = new float[columns.size()];
        for (var i = 0; i < shares.length; i++) shares[i] = columns.get(i).share();
        var table = empty(shares);
        table.setHeaderRows(1);
        for (var column : columns)
            table.addCell(cell(column.title(), Typefaces.muted(SMALL), column.isNumber(), Rectangle.BOTTOM));
        for (var row : rows)
            for (var i = 0; i < shares.length; i++)
                table.addCell(
                        cell(row.get(i), Typefaces.text(TEXT), columns.get(i).isNumber(), Rectangle.BOTTOM));
        return with(table);
    }

    /** The text as a Code 128 with itself in letters underneath. */
    public Paper code128(String text) {
        try {
            return image(Bars.row(writer, text, BARS)).line(text, Typefaces.bold(HEADING), 2, 6);
        } catch (BadElementException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** The text as a DataMatrix. */
    public Paper dataMatrix(String text) {
        try {
            return image(Bars.square(writer, text, SQUARE));
        } catch (BadElementException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** A photograph (JPEG or PNG), not larger than this many points a side. */
    public Paper photo(byte[] picture, float side) {
        try {
            var image = Image.getInstance(picture);
            image.scaleToFit(side, side);
            return image(image);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (BadElementException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** Places to sign, side by side, each with whose it is. */
    public Paper signatures(List<String> whose) {
        var shares = new float[whose.size()];
        java.util.Arrays.fill(shares, 1);
        var table = empty(shares);
        table.setSpacingBefore(36);
        table.setKeepTogether(true);
        for (var one : whose) table.addCell(cell(one, Typefaces.muted(SMALL), false, Rectangle.TOP));
        return with(table);
    }

    /** The finished file; nothing can be added after it. */
    public byte[] toBytes() {
        document.close();
        return bytes.toByteArray();
    }

    private Paper image(Image image) {
        image.setSpacingAfter(2);
        return with(image);
    }

    private Paper with(Element element) {
        document.add(element);
        return this;
    }

    private static PdfPTable empty(float[] shares) {
        var table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        table.setSplitLate(false);
        return table;
    }

    private static PdfPCell cell(String text, Font font, boolean right, int border) {
        var cell = new PdfPCell(new Phrase(font.getSize() * 1.3f, Typefaces.printable(text), font));
        cell.setBorder(border);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(CELL);
        cell.setPaddingLeft(border == Rectangle.NO_BORDER ? 0 : CELL);
        cell.setHorizontalAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }
}

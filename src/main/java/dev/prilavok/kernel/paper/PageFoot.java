package dev.prilavok.kernel.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** Says on every page which paper it is and which page. */
final class PageFoot extends PdfPageEventHelper {
    private static final float SIZE = 8;
    private static final float ABOVE_EDGE = 24;

    private final String title;

    PageFoot(String title) {
        this.title = title;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var line = new Phrase(title + " · " + writer.getPageNumber(), Typefaces.muted(SIZE));
        ColumnText.showTextAligned(
                writer.getDirectContent(), Element.ALIGN_RIGHT, line, document.right(), ABOVE_EDGE, 0);
    }
}

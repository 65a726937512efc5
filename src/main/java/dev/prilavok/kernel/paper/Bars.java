package dev.prilavok.kernel.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfWriter;
import java.util.EnumMap;
import java.util.Map;

/** Codes for scanners, drawn as shapes: they stay sharp on any printer. */
final class Bars {
    /** One module of a Code 128 in points: 0.35 mm, which cheap scanners read. */
    private static final float NARROW_BAR = 1f;

    private static final int QUIET_ZONE = 10;

    private Bars() {}

    static BitMatrix code128(String text) {
        return encoded(text, BarcodeFormat.CODE_128, 1);
    }

    static BitMatrix dataMatrix(String text) {
        return encoded(text, BarcodeFormat.DATA_MATRIX, 0);
    }

    private static BitMatrix encoded(String text, BarcodeFormat format, int height) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.MARGIN, 0);
        try {
            return new MultiFormatWriter().encode(text, format, 0, height, hints);
        } catch (WriterException failure) {
            throw new IllegalArgumentException("this cannot be written as " + format, failure);
        }
    }

    /** A row of bars of this height in points, with the quiet zone that the standard asks for. */
    static Image row(PdfWriter writer, String text, float height) throws BadElementException {
        return drawn(writer, code128(text), NARROW_BAR, height, QUIET_ZONE);
    }

    /** A square of this side in points. */
    static Image square(PdfWriter writer, String text, float side) throws BadElementException {
        var bits = dataMatrix(text);
        var module = side / (bits.getWidth() + 2);
        return drawn(writer, bits, module, module, 1);
    }

    private static Image drawn(PdfWriter writer, BitMatrix bits, float width, float height, int margin)
            throws BadElementException {
        var down = height == width ? margin : 0;
        var shape = writer.getDirectContent()
                .createTemplate((bits.getWidth() + 2 * margin) * width, (bits.getHeight() + 2 * down) * height);
        for (var y = 0; y < bits.getHeight(); y++)
            for (var x = 0; x < bits.getWidth(); x++)
                if (bits.get(x, y))
                    shape.rectangle((x + margin) * width, (bits.getHeight() - 1 - y + down) * height, width, height);
        shape.fill();
        return Image.getInstance(shape);
    }
}

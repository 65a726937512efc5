package dev.prilavok.kernel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Locale RU = Locale.forLanguageTag("ru");

    @Test
    void saysWhatWasWrittenInBothAlphabets() throws Exception {
        var bytes = Paper.of("Акт приёма-передачи № 7", RU)
                .facts(Map.of("Курьер", "Пётр Щёголев"))
                .text("Total 2\u202f500\u00a0₽ — «всё на месте»")
                .table(
                        List.of(Column.text("Вещь", 3), Column.number("Штук", 1)),
                        List.of(List.of("Платье, синий, 46", "2")))
                .code128("PABC23456")
                .dataMatrix("PABC23456")
                .signatures(List.of("Сдал", "Принял"))
                .toBytes();

        var text = words(bytes, 1);

        assertThat(text)
                .contains("Акт приёма-передачи № 7", "Пётр Щёголев", "«всё на месте»", "Платье, синий, 46", "Принял")
                .contains("₽")
                .doesNotContain("?");
        try (var reader = new PdfReader(bytes)) {
            assertThat(reader.getInfo()).containsEntry("Title", "Акт приёма-передачи № 7");
        }
    }

    @Test
    void aLongTableGoesOnAndRepeatsItsHead() throws Exception {
        var rows = Collections.nCopies(120, List.of("Юбка, чёрный, 44", "1"));

        var bytes = Paper.of("Лист сборки", RU)
                .table(List.of(Column.text("Наименование", 3), Column.number("Штук", 1)), rows)
                .toBytes();

        try (var reader = new PdfReader(bytes)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(words(bytes, 2)).contains("Наименование", "Юбка").contains("Лист сборки · 2");
    }

    @Test
    void signsThatTheFontDoesNotHaveLeaveNoGap() throws Exception {
        assertThat(words(Paper.of("Имя", RU).text("漢 Анна").toBytes(), 1)).contains("? Анна");
    }

    @Test
    void labelsAreAPageEach() throws Exception {
        var bytes = Paper.labels("P", RU)
                .code128("P234567892")
                .page()
                .code128("P234567893")
                .toBytes();

        try (var reader = new PdfReader(bytes)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
            assertThat(reader.getPageSize(1).getWidth()).isBetween(283f, 284f);
        }
        assertThat(words(bytes, 2)).contains("P234567893");
    }

    @Test
    void scannersReadTheCodes() throws Exception {
        assertThat(scanned(Bars.code128("P23456789K"), BarcodeFormat.CODE_128)).isEqualTo("P23456789K");
        assertThat(scanned(Bars.dataMatrix("P23456789K"), BarcodeFormat.DATA_MATRIX))
                .isEqualTo("P23456789K");
    }

    private static String scanned(BitMatrix bits, BarcodeFormat format) throws Exception {
        var modules = format == BarcodeFormat.CODE_128 ? 2 : 8;
        var quiet = 20;
        var high = bits.getHeight() == 1 ? 40 : bits.getHeight() * modules;
        var large = new BitMatrix(bits.getWidth() * modules + 2 * quiet, high + 2 * quiet);
        for (var x = 0; x < bits.getWidth() * modules; x++)
            for (var y = 0; y < high; y++)
                if (bits.get(x / modules, bits.getHeight() == 1 ? 0 : y / modules)) large.set(x + quiet, y + quiet);
        var picture = new BinaryBitmap(
                new HybridBinarizer(new BufferedImageLuminanceSource(MatrixToImageWriter.toBufferedImage(large))));
        return new MultiFormatReader()
                .decode(
                        picture,
                        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static String words(byte[] pdf, int page) throws Exception {
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        }
    }
}

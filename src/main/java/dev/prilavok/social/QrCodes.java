package dev.prilavok.social;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** QR codes of addresses, for inserts and shop windows. */
public final class QrCodes {
    private static final int QUIET = 4;

    private QrCodes() {}

    /** A PNG about so many pixels wide, every module a whole number of them. */
    public static byte[] png(String address, int about) {
        try {
            var out = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(matrix(address, about), "PNG", out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An SVG that scales to any size. */
    public static String svg(String address) {
        var matrix = matrix(address, 0);
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (!matrix.get(x, y)) continue;
                var from = x;
                while (x + 1 < matrix.getWidth() && matrix.get(x + 1, y)) x++;
                path.append('M')
                        .append(from)
                        .append(' ')
                        .append(y)
                        .append('h')
                        .append(x - from + 1)
                        .append("v1h-")
                        .append(x - from + 1)
                        .append('z');
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(matrix.getWidth(), path);
    }

    private static BitMatrix matrix(String address, int size) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, size, size, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address too long for a QR code", tooLong);
        }
    }
}

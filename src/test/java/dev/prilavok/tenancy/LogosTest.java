package dev.prilavok.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Logos that people send: drawn anew or cleaned, and nothing else of the file survives. */
class LogosTest {
    @Test
    void aPhotographOfALogoIsDrawnAnew() throws IOException {
        for (var format : new String[] {"png", "jpeg"}) {
            var svg = Logos.of(picture(1200, 400, format));

            assertThat(svg).startsWith("<svg ").contains("viewBox=\"0 0 468 156\"", "href=\"data:image/png;base64,");
            assertThat(svg.length()).isLessThan(70_000);
            assertThat(LogoSight.isWeak(svg, Map.of("--paper", "#ffffff"))).isFalse();
            assertThat(LogoSight.isLost(svg, Map.of("--paper", "#102030"))).isTrue();
        }
    }

    @Test
    void whatIsAppendedToAPictureStaysBehind() throws IOException {
        var png = picture(100, 40, "png");
        var tail = "<script>alert(1)</script>".getBytes(UTF_8);
        var both = Arrays.copyOf(png, png.length + tail.length);
        System.arraycopy(tail, 0, both, png.length, tail.length);

        assertThat(Logos.of(both)).doesNotContain("script").isEqualTo(Logos.of(png));
    }

    @Test
    void anSvgIsCleaned() {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='alert(1)'><script>alert(1)</script>"
                        + "<image href='https://evil.example/x.png'/><a href='javascript:alert(1)'><path d='M0 0'/></a><circle r='4'/></svg>";

        assertThat(Logos.of(svg.getBytes(UTF_8)))
                .contains("<circle")
                .doesNotContain("alert", "script", "evil", "<image", "<a ");
    }

    @Test
    void whateverElseIsRefused() throws IOException {
        var gif = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "gif", gif);
        for (var wrong : new byte[][] {
            {},
            "<html><script>alert(1)</script></html>".getBytes(UTF_8),
            "<svg><circle/></svg>".getBytes(UTF_8),
            {(byte) 0xff, (byte) 0xfe, 1, 2},
            gif.toByteArray(),
            Arrays.copyOf(picture(300, 300, "png"), 120),
            picture(5000, 10, "png"),
            new byte[600 << 10]
        }) assertThatThrownBy(() -> Logos.of(wrong)).isInstanceOf(BrandRefused.class);
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x102030));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}

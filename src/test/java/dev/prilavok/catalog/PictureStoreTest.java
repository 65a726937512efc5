package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureStoreTest {
    @TempDir
    Path directory;

    private PictureStore store;

    @BeforeEach
    void open() {
        store = new PictureStore(directory);
    }

    @Test
    void keepsThreeWidthsAndNeverEnlarges() throws Exception {
        var large = store.keep(jpeg(2000, 1000, Color.RED));
        var small = store.keep(jpeg(300, 400, Color.RED));
        var middle = store.keep(jpeg(900, 1200, Color.RED));
        var nearly = store.keep(jpeg(374, 500, Color.RED));

        assertThat(large.widths()).containsExactly(360, 720, 1280);
        assertThat(List.of(large.width(), large.height())).containsExactly(1280, 640);
        assertThat(small.widths()).containsExactly(300);
        assertThat(middle.widths()).containsExactly(360, 720, 900);
        assertThat(nearly.widths()).containsExactly(374);
        assertThat(ImageIO.read(store.file(large.hash(), 720).orElseThrow().toFile())
                        .getHeight())
                .isEqualTo(360);
        assertThat(store.file(small.hash(), 720)).isEqualTo(store.file(small.hash(), 300));
        assertThat(store.file(small.hash(), 301)).isEmpty();
        assertThat(store.file("0".repeat(64), 360)).isEmpty();
    }

    @Test
    void turnsPicturesUprightAndForgetsTheCamera() throws Exception {
        var kept = store.keep(withOrientation(jpeg(400, 200, Color.BLUE), 6, true));
        var fromACamera = store.keep(withOrientation(jpeg(400, 200, Color.BLUE), 6, false));

        assertThat(List.of(kept.width(), kept.height())).containsExactly(200, 400);
        assertThat(List.of(fromACamera.width(), fromACamera.height())).containsExactly(200, 400);
        var bytes = Files.readAllBytes(store.file(kept.hash(), 200).orElseThrow());
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void namesTheDominantColour() throws Exception {
        var kept = store.keep(png(400, 400, new Color(0x33, 0x66, 0x99)));

        assertThat(kept.dominant()).isEqualTo("#336699");
    }

    @Test
    void refusesBombsByTheirHeader() {
        assertThatThrownBy(() -> store.keep(hugePng(50_000, 50_000)))
                .isInstanceOfSatisfying(
                        PictureRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PictureRefused.Reason.TOO_BIG));
        assertThatThrownBy(() -> store.keep(new byte[26 << 20]))
                .isInstanceOfSatisfying(
                        PictureRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PictureRefused.Reason.TOO_HEAVY));
    }

    @Test
    void refusesWhatIsNoPicture() throws Exception {
        assertThatThrownBy(() -> store.keep("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> store.keep(java.util.Arrays.copyOf(jpeg(400, 400, Color.RED), 300)))
                .isInstanceOf(PictureRefused.class);
        assertThat(directory).isEmptyDirectory();
    }

    private static byte[] jpeg(int width, int height, Color colour) throws IOException {
        return written(width, height, colour, "jpg");
    }

    private static byte[] png(int width, int height, Color colour) throws IOException {
        return written(width, height, colour, "png");
    }

    private static byte[] written(int width, int height, Color colour, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(colour);
        paint.fillRect(0, 0, width, height);
        paint.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Puts a camera's note behind the first segment of a JPEG, as editors do, or in its place, as cameras do. */
    private static byte[] withOrientation(byte[] jpeg, int orientation, boolean behind) throws IOException {
        var note = new ByteArrayOutputStream();
        var data = new DataOutputStream(note);
        data.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        data.write("MM".getBytes(StandardCharsets.ISO_8859_1));
        data.writeShort(42);
        data.writeInt(8);
        data.writeShort(1);
        data.writeShort(0x0112);
        data.writeShort(3);
        data.writeInt(1);
        data.writeShort(orientation);
        data.writeShort(0);
        data.writeInt(0);
        var first = 4 + ((jpeg[4] & 0xff) << 8 | jpeg[5] & 0xff);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, behind ? first : 2);
        out.write(0xff);
        out.write(0xe1);
        out.write((note.size() + 2) >> 8);
        out.write((note.size() + 2) & 0xff);
        out.write(note.toByteArray());
        out.write(jpeg, first, jpeg.length - first);
        return out.toByteArray();
    }

    /** A few bytes that claim to be a picture of gigabytes. */
    private static byte[] hugePng(int width, int height) throws IOException {
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.write("IHDR".getBytes(StandardCharsets.ISO_8859_1));
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.toByteArray());
        var out = new ByteArrayOutputStream();
        var file = new DataOutputStream(out);
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        file.writeInt(header.size() - 4);
        file.write(header.toByteArray());
        file.writeInt((int) crc.getValue());
        file.write(new byte[64]);
        return out.toByteArray();
    }
}

package dev.prilavok.catalog.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        store = new PictureStore(new DirectoryVault(directory));
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
        assertThat(ImageIO.read(store.file(large.hash(), 720, "jpg")
                                .orElseThrow()
                                .toFile())
                        .getHeight())
                .isEqualTo(360);
        assertThat(store.file(small.hash(), 720, "jpg")).isEqualTo(store.file(small.hash(), 300, "jpg"));
        assertThat(store.file(small.hash(), 301, "jpg")).isEmpty();
        assertThat(store.file("0".repeat(64), 360, "jpg")).isEmpty();
    }

    @Test
    void turnsPicturesUprightAndForgetsTheCamera() throws Exception {
        var kept = store.keep(withOrientation(jpeg(400, 200, Color.BLUE), 6, true));
        var fromACamera = store.keep(withOrientation(jpeg(400, 200, Color.BLUE), 6, false));

        assertThat(List.of(kept.width(), kept.height())).containsExactly(200, 400);
        assertThat(List.of(fromACamera.width(), fromACamera.height())).containsExactly(200, 400);
        var bytes = Files.readAllBytes(store.file(kept.hash(), 200, "jpg").orElseThrow());
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void namesTheDominantColour() throws Exception {
        var kept = store.keep(png(400, 400, new Color(0x33, 0x66, 0x99)));

        assertThat(kept.dominant()).isEqualTo("#336699");
    }

    @Test
    void refusesBombsByTheirHeader() {
        assertThatThrownBy(() -> store.keep(Painted.hugePng(50_000, 50_000)))
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

    @Test
    void forgetsWhereAPhotographWasTaken() throws Exception {
        var photo = withPlace(jpeg(400, 200, Color.BLUE), 8);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("55-45-21");

        var kept = store.keep(photo);

        assertThat(List.of(kept.width(), kept.height())).containsExactly(200, 400);
        try (var files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3).allSatisfy(file -> {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(text).doesNotContain("Exif").doesNotContain("EXIF").doesNotContain("55-45-21");
            });
        }
    }

    @Test
    void turnsEveryWayThatACameraWasHeld() throws Exception {
        // red on the left, blue on the right, told in eight ways; upright it is always red first
        for (var held = 1; held <= 8; held++) {
            var upright = Photograph.upright(withOrientation(png2jpeg(turned(held)), held, true));

            assertThat(List.of(upright.getWidth(), upright.getHeight()))
                    .as("held %d", held)
                    .containsExactly(400, 200);
            assertThat(new Color(upright.getRGB(20, 20)).getRed())
                    .as("held %d", held)
                    .isGreaterThan(200);
            assertThat(new Color(upright.getRGB(20, 180)).getGreen())
                    .as("held %d", held)
                    .isGreaterThan(200);
            assertThat(new Color(upright.getRGB(380, 100)).getBlue())
                    .as("held %d", held)
                    .isGreaterThan(200);
        }
    }

    @Test
    void writesWebpThatIsSmallerAndReadsItBack() throws Exception {
        var kept = store.keep(jpeg(2000, 1500, Color.ORANGE));

        assertThat(kept.webp()).isTrue();
        for (var width : kept.widths()) {
            var webp = Files.readAllBytes(store.file(kept.hash(), width, "webp").orElseThrow());
            var jpeg = Files.readAllBytes(store.file(kept.hash(), width, "jpg").orElseThrow());
            assertThat(webp.length).isLessThan(jpeg.length);
            var read = Photograph.upright(webp);
            assertThat(read.getWidth()).isEqualTo(width);
            assertThat(new Color(read.getRGB(5, 5)).getRed()).isGreaterThan(240);
        }
        var again = store.keep(
                Files.readAllBytes(store.file(kept.hash(), 720, "webp").orElseThrow()));
        assertThat(again.widths()).containsExactly(360, 720);
    }

    @Test
    void keepsJpegOnAMachineWithoutWebpAndAddsItLater() throws Exception {
        Webp.pretendMissing(true);
        try {
            var kept = store.keep(jpeg(500, 500, Color.CYAN));
            assertThat(kept.webp()).isFalse();
            assertThat(store.file(kept.hash(), 360, "jpg")).isPresent();
            assertThat(store.file(kept.hash(), 360, "webp")).isEmpty();
            assertThat(store.addWebp(kept.hash())).isFalse();

            Webp.pretendMissing(false);
            assertThat(store.addWebp(kept.hash())).isTrue();
            assertThat(store.file(kept.hash(), 360, "webp")).isPresent();
            assertThat(store.keep(jpeg(500, 500, Color.CYAN)).webp()).isTrue();
        } finally {
            Webp.pretendMissing(false);
        }
    }

    @Test
    void readsWhatPrintersAndDesignersSend() throws Exception {
        var transparent = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        var white = Photograph.upright(Painted.written(transparent, "png"));
        var grey = Photograph.upright(Painted.written(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY), "jpg"));
        var moving =
                Photograph.upright(Painted.written(new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_INDEXED), "gif"));
        var printed = Photograph.upright(Painted.cmyk(300, 200, 0, 255, 255, 0));

        assertThat(new Color(white.getRGB(200, 200))).isEqualTo(Color.WHITE);
        assertThat(grey.getWidth()).isEqualTo(50);
        assertThat(moving.getWidth()).isEqualTo(60);
        var red = new Color(printed.getRGB(150, 100));
        assertThat(red.getRed()).isGreaterThan(red.getGreen() + 80).isGreaterThan(red.getBlue() + 80);
    }

    @Test
    void readsAHugePhotographInLittleMemory() throws Exception {
        var upright = Photograph.upright(jpeg(7000, 5200, Color.PINK));

        assertThat(upright.getWidth()).isBetween(2560, 3600);
    }

    @Test
    void saysWhatIsWrongInPlainWords() {
        var heic = "\0\0\0\u0018ftypheic0000".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> store.keep(heic))
                .isInstanceOfSatisfying(
                        PictureRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PictureRefused.Reason.OTHER_KIND));
        assertThatThrownBy(() -> store.keep(new byte[0])).isInstanceOf(PictureRefused.class);
        // a JPEG told in thousands of passes is there to keep the machine busy
        assertThatThrownBy(() -> store.keep(Painted.manyScans(jpeg(64, 64, Color.RED))))
                .isInstanceOf(PictureRefused.class);
    }

    private static byte[] png2jpeg(BufferedImage picture) throws IOException {
        return Painted.written(picture, "jpg");
    }

    // The picture as the sensor saw it: the inverse of what the note asks for.
    private static BufferedImage turned(int held) {
        var upright = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < 200; y++)
            for (var x = 0; x < 400; x++)
                upright.setRGB(x, y, (x >= 200 ? Color.BLUE : y < 100 ? Color.RED : Color.GREEN).getRGB());
        var swapped = held > 4;
        var seen = new BufferedImage(swapped ? 200 : 400, swapped ? 400 : 200, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < seen.getHeight(); y++)
            for (var x = 0; x < seen.getWidth(); x++) {
                var w = seen.getWidth() - 1;
                var h = seen.getHeight() - 1;
                var point = switch (held) {
                    case 2 -> new int[] {w - x, y};
                    case 3 -> new int[] {w - x, h - y};
                    case 4 -> new int[] {x, h - y};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {h - y, x};
                    case 7 -> new int[] {h - y, w - x};
                    case 8 -> new int[] {y, w - x};
                    default -> new int[] {x, y};
                };
                seen.setRGB(x, y, upright.getRGB(point[0], point[1]));
            }
        return seen;
    }

    /** A camera's note that says how it was held and where. */
    private static byte[] withPlace(byte[] jpeg, int orientation) throws IOException {
        return Painted.withNote(jpeg, orientation, "55-45-21", true);
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation, boolean behind) throws IOException {
        return Painted.withNote(jpeg, orientation, "", behind);
    }

    private static byte[] jpeg(int width, int height, Color colour) throws IOException {
        return Painted.jpeg(width, height, colour);
    }

    private static byte[] png(int width, int height, Color colour) throws IOException {
        return Painted.png(width, height, colour);
    }
}

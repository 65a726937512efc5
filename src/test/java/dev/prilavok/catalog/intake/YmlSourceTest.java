package dev.prilavok.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.Feed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class YmlSourceTest {
    private static final Charset CP1251 = Charset.forName("windows-1251");

    @Test
    void readsCategoriesAndOffersWithTheirRows() {
        var feed = Feed.of(Feed.anOffer("A1").of("77").with("picture", "a.jpg"), Feed.anOffer("A2"));

        var source = new YmlSource(bytes(feed.xml()));
        var categories = source.categories();
        var first = source.next().orElseThrow();
        var second = source.next().orElseThrow();

        assertThat(categories)
                .extracting(CategoryRow::name)
                .containsExactly("Пробная одежда", "Пробные платья", "Пробные сумки");
        assertThat(first.id()).isEqualTo("A1");
        assertThat(first.group()).isEqualTo("77");
        assertThat(first.pictures()).containsExactly("a.jpg");
        assertThat(first.field("name")).isEqualTo("Платье льняное");
        assertThat(first.params()).contains(new OfferRow.Param("Размер", "RU", "44"));
        assertThat(List.of(first.row(), second.row())).containsExactly(1, 2);
        assertThat(List.of(first.line(), second.line())).containsExactly(3, 4);
        assertThat(source.next()).isEmpty();
    }

    @Test
    void readsWindows1251AndOldExportsWithTheirDoctype() {
        var xml = Feed.of(Feed.anOffer("A1"))
                .xml()
                .replace("\"UTF-8\"?>", "\"windows-1251\"?>\n<!DOCTYPE yml_catalog SYSTEM \"shops.dtd\">");

        var offers = read(new ByteArrayInputStream(xml.getBytes(CP1251)));

        assertThat(offers).extracting(offer -> offer.field("name")).containsExactly("Платье льняное");
    }

    @Test
    void keepsMarkupOfADescriptionInCdata() {
        var feed = Feed.of(Feed.anOffer("A1").with("description", "<![CDATA[<p>Лён &amp; хлопок</p>]]>"));

        assertThat(read(bytes(feed.xml())).get(0).field("description")).isEqualTo("<p>Лён &amp; хлопок</p>");
    }

    @Test
    void refusesEntitiesHoweverTheyCome() {
        refused(
                "<!DOCTYPE yml_catalog [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><yml_catalog>&x;</yml_catalog>",
                "DOCTYPE");
        refused("<!DOCTYPE yml_catalog SYSTEM \"http://127.0.0.1:1/evil.dtd\"><yml_catalog/>", "DOCTYPE");
        refused(
                "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><yml_catalog>&c;</yml_catalog>",
                "DOCTYPE");
        refused("<!DOCTYPE yml_catalog [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]><yml_catalog/>", "DOCTYPE");
    }

    @Test
    void refusesArchivesAndEmptyFiles() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[10_000_000]);
        }

        assertThat(trouble(new ByteArrayInputStream(packed.toByteArray()))).contains("ARCHIVE");
        assertThat(trouble(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4})))
                .contains("ARCHIVE");
        assertThat(trouble(new ByteArrayInputStream(new byte[0]))).contains("EMPTY");
    }

    @Test
    void saysWhereTheEncodingIsWrong() {
        var cyrillicInCp1251 = Feed.of(Feed.anOffer("A1")).xml().getBytes(CP1251);

        assertThat(trouble(new ByteArrayInputStream(cyrillicInCp1251))).contains("WRONG_ENCODING UTF-8");
        refused("<?xml version=\"1.0\" encoding=\"KOI8-R\"?><yml_catalog/>", "UNKNOWN_ENCODING KOI8-R");
    }

    @Test
    void refusesAttributesAndTextsWithoutEnd() {
        refused("<yml_catalog date=\"" + "a".repeat(1_000_000) + "\"/>", "TOO_LONG 1");
        refused(Feed.of(Feed.anOffer("A1").with("name", "я".repeat(1_000_000))).xml(), "TOO_LONG 3");
        refused("<yml_catalog>" + "<a>".repeat(100_000), "TOO_DEEP");
    }

    @Test
    void refusesWhatIsNotYml() {
        refused("<html><body>Привет</body></html>", "NOT_YML");
        refused("<yml_catalog><shop><categories/></shop></yml_catalog>", "NO_OFFERS");
        refused("привет", "NOT_XML 1");
        refused(Feed.of(Feed.anOffer("A1")).xml().replace("</offers></shop></yml_catalog>", ""), "NOT_XML");
    }

    @Test
    void holdsOneOfferInMemoryWhateverTheSizeOfTheFile() {
        var offer =
                Feed.anOffer("A1").with("description", "слово ".repeat(2_000)).xml();
        var head = Feed.of().xml().split("<offers>")[0] + "<offers>";
        var file = new Repeated(
                head.getBytes(UTF_8), offer.getBytes(UTF_8), 4_000, "</offers></shop></yml_catalog>".getBytes(UTF_8));

        var source = new YmlSource(file);
        source.categories();
        var rows = 0;
        while (source.next().isPresent()) rows++;

        assertThat(rows).isEqualTo(4_000);
        assertThat(file.handedOut).isGreaterThan(80_000_000);
    }

    private static void refused(String xml, String sentence) {
        assertThat(trouble(bytes(xml))).contains(sentence);
    }

    private static String trouble(InputStream file) {
        var said = new ArrayList<String>();
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(ImportGivenUp.class, givenUp -> {
            said.add(givenUp.trouble().code().name());
            said.addAll(givenUp.trouble().facts());
        });
        return String.join(" ", said);
    }

    private static List<OfferRow> read(InputStream file) {
        var offers = new ArrayList<OfferRow>();
        try (var source = new YmlSource(file)) {
            source.categories();
            for (var row = source.next(); row.isPresent(); row = source.next()) offers.add(row.get());
        }
        return offers;
    }

    private static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(UTF_8));
    }

    /** A large file that was never on a disk. */
    private static final class Repeated extends InputStream {
        private final byte[] part;
        private final byte[] tail;
        private int left;
        private byte[] now;
        private int at;
        private long handedOut;

        Repeated(byte[] head, byte[] part, int times, byte[] tail) {
            this.part = part;
            this.tail = tail;
            this.left = times;
            this.now = head;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (at == now.length && !turn()) return -1;
            var count = Math.min(most, now.length - at);
            System.arraycopy(now, at, into, from, count);
            at += count;
            handedOut += count;
            return count;
        }

        private boolean turn() {
            if (now == tail) return false;
            now = left-- > 0 ? part : tail;
            at = 0;
            return true;
        }
    }
}

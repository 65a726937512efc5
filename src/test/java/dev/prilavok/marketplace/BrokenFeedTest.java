package dev.prilavok.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Whoever reads half a feed must see that it is half: a marketplace takes what is not in a whole one off the shelf. */
class BrokenFeedTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void xmlEndsOnlyWhenToldTo() throws Exception {
        var xml = new Xml(written);
        xml.open("yml_catalog").open("offers").say("offer", "first");

        assertThatThrownBy(this::parsed).isInstanceOf(SAXException.class);

        xml.end();
        assertThat(parsed()).isEqualTo("yml_catalog");
    }

    @Test
    void jsonEndsOnlyWhenToldTo() throws Exception {
        var mapper = new ObjectMapper();
        var json = new GoodsJson(written, mapper, Instant.EPOCH, new FeedMark(7, 5L));
        json.line(Map.of("sku", "A"));
        json.gone(Map.of("sku", "B"));
        json.gone(Map.of("sku", "C"));

        assertThatThrownBy(() -> mapper.readTree(written.toByteArray())).isInstanceOf(IOException.class);

        json.end();
        var whole = mapper.readTree(written.toByteArray());
        assertThat(whole.get("items").findValuesAsText("sku")).containsExactly("A");
        assertThat(whole.get("gone").findValuesAsText("sku")).containsExactly("B", "C");
        assertThat(whole.get("mark").asText()).isEqualTo("7");
        assertThat(whole.get("complete").asBoolean()).isFalse();
    }

    private String parsed() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written.toByteArray()))
                .getDocumentElement()
                .getNodeName();
    }
}

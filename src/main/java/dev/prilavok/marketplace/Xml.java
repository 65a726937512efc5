package dev.prilavok.marketplace;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements; characters that XML cannot hold are left out. */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;
    private String namespace = "";

    Xml(OutputStream stream) throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    Xml open(String name, String... attributes) throws XMLStreamException {
        var colon = name.indexOf(':');
        if (colon < 0) out.writeStartElement(name);
        else out.writeStartElement(name.substring(0, colon), name.substring(colon + 1), namespace);
        for (var i = 0; i < attributes.length; i += 2) out.writeAttribute(attributes[i], clean(attributes[i + 1]));
        return this;
    }

    /** Says on the element just opened what names with a prefix belong to. */
    Xml prefix(String prefix, String uri) throws XMLStreamException {
        out.writeNamespace(prefix, uri);
        namespace = uri;
        return this;
    }

    Xml shut() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element with a text; none at all when there is no text. */
    Xml say(String name, @Nullable String text, String... attributes) throws XMLStreamException {
        if (text == null || text.isBlank()) return this;
        open(name, attributes);
        out.writeCharacters(clean(text));
        return shut();
    }

    Xml marked(String name, String html) throws XMLStreamException {
        if (html.isBlank()) return this;
        open(name);
        out.writeCData(clean(html).replace("]]>", "]]&gt;"));
        return shut();
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || point >= 0x20 && point <= 0xD7FF
                        || point >= 0xE000 && point <= 0xFFFD
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Shuts whatever is open. */
    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }
}

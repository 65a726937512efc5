package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.DOCTYPE;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NOT_XML;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_DEEP;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_LONG;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through XML that nobody vouches for, an element at a time: nothing is fetched, nothing expands, nothing grows without end. */
final class CarefulXml implements AutoCloseable {
    private static final int DEEPEST = 32;
    // Old exports carry this line; it is never fetched. Anything else in a DOCTYPE is an attempt at something.
    private static final Pattern HARMLESS =
            Pattern.compile("<!DOCTYPE\\s+yml_catalog\\s+SYSTEM\\s+[\"']shops\\.dtd[\"']\\s*>");

    private final XMLStreamReader xml;
    private int depth;

    CarefulXml(Reader text) {
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setXMLResolver((publicId, systemId, base, namespace) -> {
                throw new XMLStreamException("nothing is fetched");
            });
            xml = factory.createXMLStreamReader(text);
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
    }

    static CarefulXml of(InputStream file) {
        try {
            return new CarefulXml(CarefulReader.of(file));
        } catch (IOException lost) {
            throw new ImportGivenUp(LOST);
        }
    }

    /** The next element that opens anywhere below, null at the end of the file. */
    @Nullable
    String nextTag() {
        return nextInside(-1);
    }

    /** The next element that opens, null when the element at this depth closes. */
    @Nullable
    String nextInside(int parent) {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        goDeeper();
                        return xml.getLocalName();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (depth-- == parent) return null;
                    }
                    case XMLStreamConstants.DTD -> {
                        if (!HARMLESS.matcher(requireNonNullElse(xml.getText(), ""))
                                .matches()) throw new ImportGivenUp(DOCTYPE);
                    }
                    default -> {}
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
    }

    /** All text inside the element, tags left out, up to its end. */
    String text() {
        var text = new StringBuilder();
        var element = depth;
        try {
            while (depth >= element) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> goDeeper();
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (text.length() + xml.getTextLength() > CarefulReader.LONGEST)
                            throw new ImportGivenUp(TOO_LONG, line());
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        }
        return text.toString();
    }

    /** Leaves the element that was just entered, whatever is in it. */
    void skip() {
        var element = depth;
        while (nextInside(element) != null) {
            // its parts are of no interest
        }
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** How deep the element is that was just entered; the root is at 1. */
    int depth() {
        return depth;
    }

    int line() {
        return xml.getLocation().getLineNumber();
    }

    private void goDeeper() {
        if (++depth > DEEPEST) throw new ImportGivenUp(TOO_DEEP, line());
    }

    private static ImportGivenUp notXml(XMLStreamException broken) {
        var place = broken.getLocation();
        return new ImportGivenUp(NOT_XML, place == null ? 1 : place.getLineNumber());
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException alreadyBroken) {
            // everything that could be read was read
        }
    }
}

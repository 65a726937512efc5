package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.DOCTYPE;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NOT_XML;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NOT_YML;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NO_OFFERS;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_DEEP;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_LONG;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads YML, the feed format of Yandex Market, as a stream: memory stays flat whatever the size of the file. */
final class YmlSource implements CatalogSource {
    private static final int DEEPEST = 32;
    private static final int MOST_CATEGORIES = 50_000;
    private static final int MOST_PARTS = 500;
    // Old exports carry this line; it is never fetched. Anything else in a DOCTYPE is an attempt at something.
    private static final Pattern HARMLESS =
            Pattern.compile("<!DOCTYPE\\s+yml_catalog\\s+SYSTEM\\s+[\"']shops\\.dtd[\"']\\s*>");

    private final XMLStreamReader xml;
    private int depth;
    private int row;
    private boolean inOffers;

    YmlSource(InputStream file) {
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setXMLResolver((publicId, systemId, base, namespace) -> {
                throw new XMLStreamException("nothing is fetched");
            });
            xml = factory.createXMLStreamReader(CarefulReader.of(file));
        } catch (XMLStreamException broken) {
            throw notXml(broken);
        } catch (IOException lost) {
            throw new ImportGivenUp(LOST);
        }
    }

    @Override
    public List<CategoryRow> categories() {
        var categories = new ArrayList<CategoryRow>();
        for (var tag = nextTag(); tag != null; tag = nextTag()) {
            if (depth == 1 && !tag.equals("yml_catalog")) throw new ImportGivenUp(NOT_YML);
            if (tag.equals("offers")) {
                inOffers = true;
                return categories;
            }
            if (tag.equals("category")) categories.add(category());
            if (categories.size() > MOST_CATEGORIES) throw new ImportGivenUp(TOO_LONG, line());
        }
        throw new ImportGivenUp(NO_OFFERS);
    }

    @Override
    public Optional<OfferRow> next() {
        if (!inOffers) return Optional.empty();
        for (var tag = nextTag(); tag != null; tag = nextTag()) if (tag.equals("offer")) return Optional.of(offer());
        return Optional.empty();
    }

    private CategoryRow category() {
        var id = requireNonNullElse(xml.getAttributeValue(null, "id"), "");
        var parent = xml.getAttributeValue(null, "parentId");
        return new CategoryRow(id, parent == null || parent.isBlank() ? null : parent, text().strip());
    }

    private OfferRow offer() {
        var fields = new HashMap<String, String>();
        var pictures = new ArrayList<String>();
        var params = new ArrayList<OfferRow.Param>();
        var line = line();
        var id = requireNonNullElse(xml.getAttributeValue(null, "id"), "").strip();
        var group = xml.getAttributeValue(null, "group_id");
        var available = !"false".equals(xml.getAttributeValue(null, "available"));
        var offer = depth;
        for (var tag = nextInside(offer); tag != null; tag = nextInside(offer)) {
            switch (tag) {
                case "picture" -> pictures.add(text().strip());
                case "param" -> params.add(param());
                default -> fields.put(tag, text());
            }
            if (fields.size() + pictures.size() + params.size() > MOST_PARTS) throw new ImportGivenUp(TOO_LONG, line());
        }
        var product = group == null || group.isBlank() ? null : group.strip();
        return new OfferRow(++row, line, id, product, available, fields, pictures, params);
    }

    private OfferRow.Param param() {
        var name = requireNonNullElse(xml.getAttributeValue(null, "name"), "");
        var unit = xml.getAttributeValue(null, "unit");
        return new OfferRow.Param(name.strip(), unit == null ? null : unit.strip(), text().strip());
    }

    /** The next element that opens anywhere below, null at the end of the file. */
    private @Nullable String nextTag() {
        return nextInside(-1);
    }

    /** The next element that opens, null when the element at this depth closes. */
    private @Nullable String nextInside(int parent) {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) throw new ImportGivenUp(TOO_DEEP, line());
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
    private String text() {
        var text = new StringBuilder();
        var element = depth;
        try {
            while (depth >= element) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) throw new ImportGivenUp(TOO_DEEP, line());
                    }
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

    private ImportGivenUp notXml(XMLStreamException broken) {
        var place = broken.getLocation();
        return new ImportGivenUp(NOT_XML, place == null ? 1 : place.getLineNumber());
    }

    private int line() {
        return xml.getLocation().getLineNumber();
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

package dev.prilavok.catalog.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the documents of a file of 1C, wherever in it they stand. */
final class ExchangeDocuments {
    private static final int MOST = 10_000;
    private static final int MOST_VALUES = 500;

    private final CarefulXml xml;

    private ExchangeDocuments(CarefulXml xml) {
        this.xml = xml;
    }

    /**
     * All documents of a file.
     *
     * @throws ImportGivenUp when it is no such file, or has no end
     */
    static List<ExchangeDocument> of(InputStream file) {
        try (var xml = CarefulXml.of(file)) {
            return new ExchangeDocuments(xml).read();
        }
    }

    private List<ExchangeDocument> read() {
        var documents = new ArrayList<ExchangeDocument>();
        for (var tag = xml.nextTag(); tag != null; tag = xml.nextTag()) {
            if (!tag.equals("Документ")) continue;
            if (documents.size() == MOST) throw new ImportGivenUp(ImportTrouble.Code.TOO_LONG, xml.line());
            documents.add(document());
        }
        return documents;
    }

    private ExchangeDocument document() {
        var depth = xml.depth();
        var own = new HashMap<String, String>();
        var values = new HashMap<String, String>();
        for (var tag = xml.nextInside(depth); tag != null; tag = xml.nextInside(depth)) {
            if (tag.equals("ЗначенияРеквизитов")) values(values);
            else if (xml.depth() == depth + 1
                    && List.of("Ид", "Номер", "ПометкаУдаления").contains(tag))
                own.put(tag, xml.text().strip());
            else xml.skip();
        }
        if (own.containsKey("ПометкаУдаления")) values.putIfAbsent("ПометкаУдаления", own.get("ПометкаУдаления"));
        return new ExchangeDocument(own.getOrDefault("Ид", ""), own.getOrDefault("Номер", ""), Map.copyOf(values));
    }

    private void values(Map<String, String> values) {
        var depth = xml.depth();
        var name = "";
        for (var tag = xml.nextInside(depth); tag != null; tag = xml.nextInside(depth)) {
            if (tag.equals("Наименование")) name = xml.text().strip();
            else if (tag.equals("Значение") && values.size() < MOST_VALUES)
                values.put(name, xml.text().strip());
        }
    }
}

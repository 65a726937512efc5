package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A feed of Google's Merchant Center, RSS 2.0 or Atom: each item carries the attributes that its tables have as columns. */
final class GoogleSource implements CatalogSource {
    private static final int MOST_PARTS = 500;

    private final CarefulXml xml;
    private int row;

    GoogleSource(CarefulXml xml) {
        this.xml = xml;
    }

    private record Attribute(String name, String value) {}

    @Override
    public List<CategoryRow> categories() {
        return List.of();
    }

    @Override
    public Optional<OfferRow> next() {
        for (var tag = xml.nextTag(); tag != null; tag = xml.nextTag())
            if (tag.equals("item") || tag.equals("entry")) return Optional.of(item());
        return Optional.empty();
    }

    private OfferRow item() {
        var line = xml.line();
        var item = xml.depth();
        var attributes = new ArrayList<Attribute>();
        for (var tag = xml.nextInside(item); tag != null; tag = xml.nextInside(item)) {
            // what shipping costs is nested and says nothing about the goods
            if (tag.equals("shipping") || tag.equals("tax")) xml.skip();
            else attributes.add(new Attribute(tag, xml.text()));
            if (attributes.size() > MOST_PARTS) throw new ImportGivenUp(TOO_LONG, xml.line());
        }
        var names = attributes.stream().map(Attribute::name).toList();
        var columns = ColumnMap.guessed(names).columns();
        var reading = new CellReading(ColumnMap.Rules.USUAL);
        for (var i = 0; i < columns.size(); i++) reading.take(columns.get(i), attributes.get(i).value);
        return reading.row(++row, line);
    }

    @Override
    public void close() {
        xml.close();
    }
}

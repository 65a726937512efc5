package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.NOT_YML;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NO_OFFERS;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_LONG;
import static java.util.Objects.requireNonNullElse;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads YML, the feed format of Yandex Market, as a stream: memory stays flat whatever the size of the file. */
final class YmlSource implements CatalogSource {
    private static final int MOST_CATEGORIES = 50_000;
    private static final int MOST_PARTS = 500;
    private static final int DEEPEST = 12;

    private final CarefulXml xml;
    private final Map<String, CategoryRow> categories = new HashMap<>();
    private int row;
    private boolean inOffers;

    YmlSource(InputStream file) {
        this(CarefulXml.of(file));
    }

    YmlSource(CarefulXml xml) {
        this.xml = xml;
    }

    @Override
    public List<CategoryRow> categories() {
        var listed = new ArrayList<CategoryRow>();
        for (var tag = xml.nextTag(); tag != null; tag = xml.nextTag()) {
            if (xml.depth() == 1 && !tag.equals("yml_catalog")) throw new ImportGivenUp(NOT_YML);
            if (tag.equals("offers")) {
                inOffers = true;
                return listed;
            }
            if (tag.equals("category")) listed.add(category());
            if (listed.size() > MOST_CATEGORIES) throw new ImportGivenUp(TOO_LONG, xml.line());
        }
        throw new ImportGivenUp(NO_OFFERS);
    }

    @Override
    public Optional<OfferRow> next() {
        if (!inOffers) return Optional.empty();
        for (var tag = xml.nextTag(); tag != null; tag = xml.nextTag())
            if (tag.equals("offer")) return Optional.of(offer());
        return Optional.empty();
    }

    private CategoryRow category() {
        var id = requireNonNullElse(xml.attribute("id"), "");
        var parent = xml.attribute("parentId");
        var row = new CategoryRow(
                id,
                parent == null || parent.isBlank() ? null : parent,
                xml.text().strip());
        categories.put(id, row);
        return row;
    }

    private OfferRow offer() {
        var fields = new HashMap<String, String>();
        var pictures = new ArrayList<String>();
        var params = new ArrayList<OfferRow.Param>();
        var line = xml.line();
        var id = requireNonNullElse(xml.attribute("id"), "").strip();
        var group = xml.attribute("group_id");
        var available = !"false".equals(xml.attribute("available"));
        var offer = xml.depth();
        for (var tag = xml.nextInside(offer); tag != null; tag = xml.nextInside(offer)) {
            switch (tag) {
                case "picture" -> pictures.add(xml.text().strip());
                case "param" -> params.add(param());
                default -> fields.put(tag, xml.text());
            }
            if (fields.size() + pictures.size() + params.size() > MOST_PARTS)
                throw new ImportGivenUp(TOO_LONG, xml.line());
        }
        // the names travel with the row: when it is mended and sent again, the head of this file is not there
        var path = path(fields.get("categoryId"));
        if (path != null) fields.put("category", path);
        else fields.remove("category");
        var product = group == null || group.isBlank() ? null : group.strip();
        return new OfferRow(++row, line, id, product, available, fields, pictures, params);
    }

    private @Nullable String path(@Nullable String number) {
        var path = new LinkedList<String>();
        for (var level = number == null ? null : categories.get(number.strip());
                level != null && path.size() < DEEPEST;
                level = level.parent() == null ? null : categories.get(level.parent())) path.addFirst(level.name());
        return path.isEmpty() ? null : String.join(" > ", path);
    }

    private OfferRow.Param param() {
        var name = requireNonNullElse(xml.attribute("name"), "");
        var unit = xml.attribute("unit");
        return new OfferRow.Param(
                name.strip(), unit == null ? null : unit.strip(), xml.text().strip());
    }

    @Override
    public void close() {
        xml.close();
    }
}

package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_LONG;
import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One product or offer of CommerceML as it stands in the file: references are not resolved yet. */
final class CommerceMlRow {
    /** Field that says which half the row is. */
    static final String KIND = "1c";

    static final String PRODUCT = "product";
    static final String OFFER = "offer";
    /** Fields that begin so hold a price of a kind. */
    static final String PRICE = "price ";
    /** The unit of parameters that refer to a property by its id. */
    static final String BY_ID = "1c";

    private static final int MOST_PARTS = 2_000;

    private final CarefulXml xml;
    private final Map<String, String> fields = new HashMap<>();
    private final List<String> pictures = new ArrayList<>();
    private final List<OfferRow.Param> params = new ArrayList<>();
    private String id = "";
    private @Nullable String characteristic;
    private @Nullable BigDecimal rest;

    CommerceMlRow(CarefulXml xml, String catalogue) {
        this.xml = xml;
        fields.put("catalogue", catalogue);
    }

    OfferRow product(int row) {
        fields.put(KIND, PRODUCT);
        return row(row);
    }

    OfferRow offer(int row) {
        fields.put(KIND, OFFER);
        return row(row);
    }

    private OfferRow row(int row) {
        var line = xml.line();
        var whole = xml.depth();
        deleted(requireNonNullElse(xml.attribute("Статус"), ""));
        for (var tag = xml.nextInside(whole); tag != null; tag = xml.nextInside(whole)) {
            if (xml.depth() == whole + 1) own(tag);
            else part(tag);
            if (fields.size() + pictures.size() + params.size() > MOST_PARTS)
                throw new ImportGivenUp(TOO_LONG, xml.line());
        }
        if (rest != null) fields.putIfAbsent("count", rest.toPlainString());
        var whose = characteristic == null || id.contains("#") ? id : id + "#" + characteristic;
        return new OfferRow(row, line, whose, null, true, fields, pictures, params);
    }

    // Names and ids of the row itself; further down they belong to something else.
    private void own(String tag) {
        switch (tag) {
            case "Ид" -> id = xml.text().strip();
            case "ИдХарактеристики" -> characteristic = xml.text().strip();
            case "Наименование" -> field("name");
            case "Артикул" -> field("article");
            case "Штрихкод" -> field("barcode");
            case "Описание" -> field("description");
            case "Вес" -> field("weight");
            case "ПометкаУдаления", "Статус" -> deleted(xml.text().strip());
            case "Картинка" -> pictures.add(xml.text().strip());
            case "Группы" -> first("Ид", "categoryId");
            case "Изготовитель" -> first("Наименование", "vendor");
            case "БазоваяЕдиница" -> xml.skip();
            default -> part(tag);
        }
    }

    private void part(String tag) {
        switch (tag) {
            case "Количество" -> field("count");
            case "Ставка" -> vat(xml.text().strip().toLowerCase(ROOT));
            case "ЗначенияСвойства" -> property();
            case "ХарактеристикаТовара" -> named("Наименование", "Значение");
            case "ЗначениеРеквизита" -> requisite();
            case "Цена" -> price();
            case "Склад", "Склады" -> store();
            default -> {}
        }
    }

    private void deleted(String mark) {
        if (mark.equals("true") || mark.equals("Удален")) fields.put("deleted", "true");
    }

    private void field(String name) {
        var text = xml.text().strip();
        if (!text.isEmpty()) fields.put(name, text);
    }

    private void first(String wanted, String field) {
        var outer = xml.depth();
        for (var tag = xml.nextInside(outer); tag != null; tag = xml.nextInside(outer)) {
            if (tag.equals(wanted)) fields.putIfAbsent(field, xml.text().strip());
            else xml.skip();
        }
    }

    private void vat(String rate) {
        var number = rate.replaceAll("[^0-9]", "");
        if (rate.startsWith("без")) fields.put("vat", "NO_VAT");
        else if (number.length() == 1 && !number.equals("0")) fields.put("vat", "VAT_0" + number);
        else if (!number.isEmpty()) fields.put("vat", "VAT_" + number);
    }

    private void property() {
        var outer = xml.depth();
        var property = "";
        for (var tag = xml.nextInside(outer); tag != null; tag = xml.nextInside(outer)) {
            if (tag.equals("Ид")) property = xml.text().strip();
            else if (tag.equals("Значение")) {
                var value = xml.text().strip();
                if (!value.isEmpty()) params.add(new OfferRow.Param(property, BY_ID, value));
            } else xml.skip();
        }
    }

    private void named(String nameTag, String valueTag) {
        var outer = xml.depth();
        var name = "";
        var value = "";
        for (var tag = xml.nextInside(outer); tag != null; tag = xml.nextInside(outer)) {
            if (tag.equals(nameTag)) name = xml.text().strip();
            else if (tag.equals(valueTag)) value = xml.text().strip();
            else xml.skip();
        }
        if (!name.isEmpty() && !value.isEmpty()) params.add(new OfferRow.Param(name, null, value));
    }

    private void requisite() {
        var before = params.size();
        named("Наименование", "Значение");
        if (params.size() == before) return;
        var requisite = params.remove(before);
        if (requisite.name().equals("Вес")) fields.putIfAbsent("weight", requisite.value());
    }

    private void price() {
        var outer = xml.depth();
        var type = "";
        var amount = "";
        var currency = "";
        for (var tag = xml.nextInside(outer); tag != null; tag = xml.nextInside(outer)) {
            switch (tag) {
                case "ИдТипаЦены" -> type = xml.text().strip();
                case "ЦенаЗаЕдиницу" -> amount = xml.text().strip();
                case "Валюта" -> currency = xml.text().strip();
                default -> xml.skip();
            }
        }
        fields.put(PRICE + type, amount + " " + currency);
    }

    // 2.07 counts in attributes of every store, 2.10 in elements of its own file of rests
    private void store() {
        var counted = xml.attribute("КоличествоНаСкладе");
        if (counted != null) add(counted);
        var outer = xml.depth();
        for (var tag = xml.nextInside(outer); tag != null; tag = xml.nextInside(outer)) {
            if (tag.equals("Количество")) add(xml.text().strip());
            else xml.skip();
        }
    }

    private void add(String count) {
        if (!count.matches("-?\\d{1,12}(\\.\\d{1,6})?")) return;
        var sum = rest == null ? BigDecimal.ZERO : rest;
        rest = sum.add(new BigDecimal(count));
    }
}

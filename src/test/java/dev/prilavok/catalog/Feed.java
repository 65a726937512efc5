package dev.prilavok.catalog;

import dev.prilavok.catalog.intake.ImportSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YML feed written for one test. */
public final class Feed {
    private final List<String> offers = new ArrayList<>();
    private String categories =
            "<category id=\"t-1\">Пробная одежда</category><category id=\"t-10\" parentId=\"t-1\">Пробные платья</category>"
                    + "<category id=\"t-2\">Пробные сумки</category>";

    public static Feed of(OneOffer... offers) {
        var feed = new Feed();
        for (var offer : offers) feed.offers.add(offer.xml());
        return feed;
    }

    public Feed categories(String xml) {
        categories = xml;
        return this;
    }

    public String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<yml_catalog><shop><categories>" + categories
                + "</categories><offers>\n" + String.join("\n", offers) + "\n</offers></shop></yml_catalog>";
    }

    public ImportSource source() {
        return source(xml(), StandardCharsets.UTF_8);
    }

    public static ImportSource source(String xml, Charset charset) {
        return source(xml.getBytes(charset));
    }

    public static ImportSource source(byte[] bytes) {
        return new ImportSource.Uploaded("feed.xml", file(bytes));
    }

    public static Path file(byte[] bytes) {
        try {
            var file = Files.createTempFile("feed", ".xml");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static OneOffer anOffer(String id) {
        return new OneOffer(id);
    }

    /** A dress that has everything, until a test takes something away. */
    public static final class OneOffer {
        private final String id;
        private String group = "";
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, String> params = new LinkedHashMap<>();
        private String size = "";

        private OneOffer(String id) {
            this.id = id;
            with("name", "Платье льняное")
                    .with("price", "5000")
                    .with("currencyId", "RUB")
                    .with("categoryId", "t-10")
                    .with("count", "3");
            param("Цвет", "белый")
                    .param("Оптовая цена", "3000")
                    .param("Цена от", "4500")
                    .param("Цена до", "6000");
            param("Обмер: обхват груди", "92")
                    .param("Обмер: длина изделия", "110")
                    .size("44", "RU");
        }

        public OneOffer of(String group) {
            this.group = group;
            return this;
        }

        public OneOffer with(String field, String value) {
            fields.put(field, value);
            return this;
        }

        public OneOffer without(String name) {
            fields.remove(name);
            params.remove(name);
            return this;
        }

        public OneOffer param(String name, String value) {
            params.put(name, value);
            return this;
        }

        public OneOffer size(String size, String grid) {
            this.size = "<param name=\"Размер\" unit=\"" + grid + "\">" + size + "</param>";
            return this;
        }

        public String xml() {
            var xml = new StringBuilder(
                    "<offer id=\"" + id + "\"" + (group.isEmpty() ? "" : " group_id=\"" + group + "\"") + ">");
            fields.forEach((name, value) -> xml.append("<" + name + ">" + value + "</" + name + ">"));
            params.forEach((name, value) -> xml.append("<param name=\"" + name + "\">" + value + "</param>"));
            return xml.append(size).append("</offer>").toString();
        }
    }
}

package dev.prilavok.catalog.intake;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Files as 1C writes them in one version of CommerceML and one encoding; every one of them keeps the schema of its version. */
record OneCExport(String version, Charset charset, String catalogue) {
    private static final String OWNER =
            "<Владелец><Ид>w</Ид><Наименование>Склад</Наименование><ПолноеНаименование>Склад</ПолноеНаименование></Владелец>";
    private static final String UNIT = "<БазоваяЕдиница Код=\"796\" НаименованиеПолное=\"Штука\">шт</БазоваяЕдиница>";
    private static final String TYPES = "<ТипыЦен>" + type("r", "Розничная") + type("o", "Оптовая") + "</ТипыЦен>";

    /** Full: the sections and all goods; changes only: these goods. */
    byte[] goods(boolean changesOnly, String... ids) throws Exception {
        var goods = Arrays.stream(ids)
                .map(id -> "<Товар><Ид>" + id + "</Ид><Артикул>" + id + "</Артикул><Наименование>Сумка «" + id
                        + "»</Наименование>" + UNIT + "<Группы><Ид>1c-" + catalogue + "</Ид></Группы></Товар>")
                .collect(Collectors.joining());
        return file("<Классификатор><Ид>k</Ид><Наименование>Классификатор</Наименование>" + OWNER
                + "<Группы><Группа><Ид>1c-" + catalogue + "</Ид><Наименование>Сумки " + catalogue
                + "</Наименование></Группа></Группы></Классификатор><Каталог" + changes(changesOnly) + "><Ид>"
                + catalogue
                + "</Ид><ИдКлассификатора>k</ИдКлассификатора><Наименование>Каталог</Наименование>" + OWNER + "<Товары>"
                + goods + "</Товары></Каталог>");
    }

    /** Offers with prices and stock, two pieces of each. */
    byte[] offers(boolean changesOnly, String... ids) throws Exception {
        var offers = Arrays.stream(ids)
                .map(id -> "<Предложение><Ид>" + id + "#44</Ид><Наименование>Сумка (44)</Наименование>" + UNIT
                        + "<ХарактеристикиТовара><ХарактеристикаТовара><Наименование>Размер</Наименование><Значение>44</Значение>"
                        + "</ХарактеристикаТовара></ХарактеристикиТовара>" + prices("4990.00")
                        + "<Количество>2</Количество><Склад ИдСклада=\"w1\" КоличествоНаСкладе=\"2\"/></Предложение>")
                .collect(Collectors.joining());
        return file("<ПакетПредложений" + changes(changesOnly) + "><Ид>" + catalogue
                + "#</Ид><Наименование>Пакет</Наименование><ИдКаталога>" + catalogue
                + "</ИдКаталога><ИдКлассификатора>k</ИдКлассификатора>" + OWNER + TYPES + "<Предложения>" + offers
                + "</Предложения></ПакетПредложений>");
    }

    /** Nothing but a new price. */
    byte[] price(String id, String retail) throws Exception {
        return changed(id, prices(retail));
    }

    /** Nothing but new stock, in two warehouses. */
    byte[] rests(String id, int one, int other) throws Exception {
        return changed(
                id,
                "<Склады ИдСклада=\"w1\" КоличествоНаСкладе=\"" + one
                        + "\"/><Склады ИдСклада=\"w2\" КоличествоНаСкладе=\"" + other + "\"/>");
    }

    private byte[] changed(String id, String what) throws Exception {
        return file("<ИзмененияПакетаПредложений СодержитТолькоИзменения=\"true\"><Ид>" + catalogue
                + "#</Ид><ИдКаталога>" + catalogue + "</ИдКаталога><Предложения><Предложение><Ид>" + id
                + "</Ид><ИдХарактеристики>44</ИдХарактеристики>" + what
                + "</Предложение></Предложения></ИзмененияПакетаПредложений>");
    }

    private byte[] file(String inside) throws Exception {
        var file = ("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>\n<КоммерческаяИнформация"
                        + " xmlns=\"urn:1C.ru:commerceml_2\" ВерсияСхемы=\"" + version
                        + "\" ДатаФормирования=\"2026-11-22T10:00:00\">" + inside + "</КоммерческаяИнформация>")
                .getBytes(charset);
        CommerceMlSchema.isKept(file, charset, version);
        return file;
    }

    private static String changes(boolean only) {
        return " СодержитТолькоИзменения=\"" + only + "\"";
    }

    private static String prices(String retail) {
        return "<Цены>" + price("r", "Розничная", retail) + price("o", "Оптовая", "3000.00") + "</Цены>";
    }

    private static String price(String type, String name, String amount) {
        return "<Цена><Представление>" + name + "</Представление><ИдТипаЦены>" + type + "</ИдТипаЦены><ЦенаЗаЕдиницу>"
                + amount + "</ЦенаЗаЕдиницу><Валюта>RUB</Валюта></Цена>";
    }

    private static String type(String id, String name) {
        return "<ТипЦены><Ид>" + id + "</Ид><Наименование>" + name + "</Наименование><Валюта>RUB</Валюта></ТипЦены>";
    }
}

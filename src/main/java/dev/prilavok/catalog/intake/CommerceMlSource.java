package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.NOT_GOODS;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NO_OFFERS;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_LONG;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CommerceML 2, which 1C speaks: a classifier, a catalogue of products, packages of offers, prices or stock. A file tells one half of
 * the goods; the exchange's memory knows the other.
 */
final class CommerceMlSource implements CatalogSource {
    private static final int MOST_CATEGORIES = 50_000;

    private final CarefulXml xml;
    private final ExchangeMemory memory;
    private final boolean endsHere;
    private final @Nullable Set<String> named;
    private final ExchangeWords words = new ExchangeWords();
    private final List<CategoryRow> categories = new ArrayList<>();
    private final List<ExchangePart> parts = new ArrayList<>();
    private @Nullable ExchangePart part;
    private @Nullable ExchangeWords known;
    private int learnt;
    private int depth;
    private int row;
    private boolean isEmpty = true;

    /**
     * @param endsHere whether what a full export leaves out is withdrawn at its end; an exchange of many files ends elsewhere
     * @param dry nothing is remembered, so what the file names is kept here
     */
    CommerceMlSource(CarefulXml xml, ExchangeMemory memory, boolean endsHere, boolean dry) {
        this.xml = xml;
        this.memory = memory;
        this.endsHere = endsHere;
        this.named = dry ? new HashSet<>() : null;
    }

    /** 1C has one memory here, whoever brings the file. */
    @Override
    public String supply(String chosen) {
        return SupplySource.EXCHANGE;
    }

    @Override
    public List<CategoryRow> categories() {
        for (var tag = xml.nextTag(); tag != null; tag = xml.nextTag()) {
            if (tag.equals("Товары") || tag.equals("Предложения")) return categories;
            head(tag);
        }
        if (isEmpty) throw new ImportGivenUp(NO_OFFERS);
        return categories;
    }

    @Override
    public Optional<OfferRow> next() {
        for (var tag = xml.nextTag(); tag != null; tag = xml.nextTag()) {
            var reader = new CommerceMlRow(xml, part == null ? "" : part.catalogue());
            if (tag.equals("Товар")) return Optional.of(counted(reader.product(++row)));
            if (tag.equals("Предложение")) return Optional.of(counted(named(reader.offer(++row))));
            head(tag);
        }
        return Optional.empty();
    }

    // Packages of bare prices or rests name no goods: being absent from them means nothing.
    private OfferRow named(OfferRow offer) {
        if (part != null && offer.field("name") != null) part.namesGoods();
        return offer;
    }

    private OfferRow counted(OfferRow row) {
        if (named != null) named.add(row.id());
        return row;
    }

    private void head(String tag) {
        switch (tag) {
            case "Классификатор" -> isEmpty = false;
            case "Каталог" -> begins(ExchangePart.Kind.PRODUCTS);
            case "ПакетПредложений", "ИзмененияПакетаПредложений" -> begins(ExchangePart.Kind.OFFERS);
            case "Ид", "ИдКаталога" -> names(tag);
            case "Группа" -> group(null);
            case "Свойство", "СвойствоНоменклатуры" -> property();
            case "ТипЦены" -> priceType();
            case "Владелец", "Склады" -> xml.skip();
            case "Документ" -> throw new ImportGivenUp(NOT_GOODS);
            default -> {}
        }
    }

    private void begins(ExchangePart.Kind kind) {
        isEmpty = false;
        depth = xml.depth();
        part = new ExchangePart(kind, "false".equals(xml.attribute("СодержитТолькоИзменения")));
        parts.add(part);
    }

    private void names(String tag) {
        if (part == null || xml.depth() != depth + 1) return;
        var isOwn = part.kind() == ExchangePart.Kind.PRODUCTS && tag.equals("Ид");
        var isOther = part.kind() == ExchangePart.Kind.OFFERS && tag.equals("ИдКаталога");
        if (isOwn || isOther) part.ofCatalogue(xml.text().strip());
    }

    private void group(@Nullable String parent) {
        var group = xml.depth();
        var id = "";
        var name = "";
        var place = categories.size();
        for (var tag = xml.nextInside(group); tag != null; tag = xml.nextInside(group)) {
            switch (tag) {
                case "Ид" -> id = xml.text().strip();
                case "Наименование" -> name = xml.text().strip();
                case "Группы" -> {
                    var groups = xml.depth();
                    for (var inner = xml.nextInside(groups); inner != null; inner = xml.nextInside(groups))
                        if (inner.equals("Группа")) group(id);
                }
                default -> xml.skip();
            }
        }
        categories.add(place, new CategoryRow(id, parent, name));
        if (categories.size() > MOST_CATEGORIES) throw new ImportGivenUp(TOO_LONG, xml.line());
    }

    private void property() {
        var property = xml.depth();
        var id = "";
        for (var tag = xml.nextInside(property); tag != null; tag = xml.nextInside(property)) {
            switch (tag) {
                case "Ид" -> id = xml.text().strip();
                case "Наименование" -> words.property(id, xml.text().strip());
                case "Справочник" -> choice(id);
                default -> {}
            }
        }
    }

    private void choice(String property) {
        var choice = xml.depth();
        var id = "";
        for (var tag = xml.nextInside(choice); tag != null; tag = xml.nextInside(choice)) {
            switch (tag) {
                case "ИдЗначения" -> id = xml.text().strip();
                case "Значение" -> {
                    if (!words.choice(property, id, xml.text().strip())) throw new ImportGivenUp(TOO_LONG, xml.line());
                }
                default -> xml.skip();
            }
        }
    }

    private void priceType() {
        var type = xml.depth();
        var id = "";
        var name = "";
        @Nullable String currency = null;
        for (var tag = xml.nextInside(type); tag != null; tag = xml.nextInside(type)) {
            switch (tag) {
                case "Ид" -> id = xml.text().strip();
                case "Наименование" -> name = xml.text().strip();
                case "Валюта" -> currency = xml.text().strip();
                default -> xml.skip();
            }
        }
        words.priceType(id, name, requireNonNullElse(currency, ""));
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }

    @Override
    public Assembled assemble(Run run, List<OfferRow> rows) {
        if (known == null || learnt != words.size()) {
            memory.learn(run, words);
            learnt = words.size();
            known = memory.words(words);
        }
        return memory.assemble(run, known, rows);
    }

    @Override
    public List<Judged> finish(Run run, int reported) {
        memory.learn(run, words);
        return endsHere
                ? memory.leaveOut(run, parts, memory.began(run), named == null ? Set.of() : named, reported)
                : memory.remember(run, parts);
    }

    @Override
    public void close() {
        xml.close();
    }
}

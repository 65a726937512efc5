package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.CatalogMessages;
import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.kernel.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is wrong with one row of a feed, with the facts for the sentence. */
public record RowProblem(Code code, List<String> facts) {
    /** The problems there are. */
    public enum Code {
        NO_ID,
        BAD_ID,
        NO_NAME,
        NO_PRICE,
        BAD_PRICE,
        BAD_NUMBER,
        BAD_CORRIDOR,
        UNKNOWN_CURRENCY,
        UNKNOWN_CATEGORY,
        NO_CATEGORY,
        UNKNOWN_VAT,
        TOO_LONG,
        REPEATED,
        OTHER_PRODUCT,
        /** The row is taken, but the goods are not shown. */
        NO_MEASURES,
        NO_WHOLESALE,
        /** Of reports made before stock could fall: the row was taken, the stock was not. */
        STOCK_LOWER,
        /** The row is taken; another product has the same barcode. */
        SAME_BARCODE,
        /** The row is taken; more is promised to buyers than the file says is there. */
        STOCK_HELD,
        /** The row is taken; it names the price of before, and people have written another since. */
        PRICE_KEPT,
        /** The database would not take it. */
        UNREADABLE,
        NO_PRODUCT,
        /** 1C has told one half so far; the row is kept until it tells the other. */
        WAITS_FOR_OFFER,
        WAITS_FOR_PRICE,
        WAITS_FOR_PRODUCT,
        /** A full feed names it no more, or marks it as deleted. */
        NOT_NAMED,
        MARKED_DELETED
    }

    static RowProblem of(Code code, Object... facts) {
        return new RowProblem(code, List.of(facts).stream().map(String::valueOf).toList());
    }

    String say(Locale locale) {
        var messages = Texts.of(RowMessages.class, locale);
        return switch (code) {
            case NO_ID -> messages.rowNoId();
            case BAD_ID -> messages.rowBadId();
            case NO_NAME -> messages.rowNoName();
            case NO_PRICE -> messages.rowNoPrice();
            case BAD_PRICE -> messages.rowBadPrice(field(locale), fact(1));
            case BAD_NUMBER -> messages.rowBadNumber(field(locale), fact(1));
            case BAD_CORRIDOR -> messages.rowBadCorridor(fact(0), fact(1), fact(2));
            case UNKNOWN_CURRENCY -> messages.rowUnknownCurrency(fact(0));
            case UNKNOWN_CATEGORY -> messages.rowUnknownCategory(fact(0));
            case NO_CATEGORY -> messages.rowNoCategory();
            case UNKNOWN_VAT -> messages.rowUnknownVat(fact(0));
            case TOO_LONG -> messages.rowTooLong(field(locale), fact(1));
            case REPEATED -> messages.rowRepeated(fact(0));
            case OTHER_PRODUCT -> messages.rowOtherProduct(fact(0));
            case NO_MEASURES -> messages.rowNoMeasures(measures(locale));
            case NO_WHOLESALE -> messages.rowNoWholesale();
            case STOCK_LOWER -> messages.rowStockLower(fact(0), fact(1));
            case SAME_BARCODE -> Texts.of(SupplyMessages.class, locale).sameBarcode(fact(0), fact(1));
            case STOCK_HELD -> messages.rowStockHeld(fact(0), fact(1));
            case PRICE_KEPT -> messages.rowPriceKept(fact(0), fact(1), fact(2), fact(3));
            case UNREADABLE -> messages.rowUnreadable();
            case NO_PRODUCT -> messages.rowNoProduct();
            case WAITS_FOR_OFFER -> messages.rowWaitsForOffer();
            case WAITS_FOR_PRICE -> messages.rowWaitsForPrice();
            case WAITS_FOR_PRODUCT -> messages.rowWaitsForProduct();
            case NOT_NAMED -> messages.rowNotNamed();
            case MARKED_DELETED -> messages.rowMarkedDeleted();
        };
    }

    private String measures(Locale locale) {
        var messages = Texts.of(CatalogMessages.class, locale);
        return String.join(
                ", ",
                facts.stream()
                        .map(name -> messages.measure(GarmentMeasure.valueOf(name)))
                        .toList());
    }

    // "Цена (price)": a table knows the one name, a feed the other.
    private String field(Locale locale) {
        var columns = Texts.of(ColumnMessages.class, locale);
        var name = fact(0);
        return Arrays.stream(ColumnTarget.values())
                .filter(target -> target.field().equals(name))
                .map(columns::columnTarget)
                .filter(label -> !label.equals(name))
                .map(label -> label + " (" + name + ")")
                .findFirst()
                .orElse(name);
    }

    private String fact(int index) {
        return facts.get(index);
    }
}

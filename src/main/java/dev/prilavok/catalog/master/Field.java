package dev.prilavok.catalog.master;

import java.util.Arrays;
import java.util.Optional;

/** What is kept of a product and of its sizes, measurements apart; the key is how histories and forms name it. */
public enum Field {
    NAME_RU("name.ru"),
    NAME_EN("name.en"),
    TOLD_RU("told.ru"),
    TOLD_EN("told.en"),
    MADE_RU("made.ru"),
    MADE_EN("made.en"),
    CATEGORY("category"),
    BRAND("brand"),
    GENDER("gender"),
    AGE("age"),
    SEASON("season"),
    CARE("care"),
    VAT("vat"),
    MARKED("marked"),
    TRIAL("trial"),
    STATE("state"),
    COLOUR_RU("colour.ru"),
    COLOUR_EN("colour.en"),
    SIZE("size"),
    GRID("grid"),
    BARCODE("barcode"),
    WEIGHT("weight"),
    SIZE_STATE("state of size");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<Field> ofProduct(String key) {
        return Arrays.stream(values())
                .filter(field -> field.ordinal() <= STATE.ordinal() && field.key.equals(key))
                .findFirst();
    }

    static Optional<Field> ofSize(String key) {
        if (key.equals("state")) return Optional.of(SIZE_STATE);
        return Arrays.stream(values())
                .filter(field -> field.ordinal() > STATE.ordinal() && field.key.equals(key))
                .findFirst();
    }
}

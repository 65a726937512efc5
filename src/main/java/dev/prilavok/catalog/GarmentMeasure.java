package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.Optional;

/** What is measured on a garment; the names are those that feeds use. */
public enum GarmentMeasure {
    BUST("обхват груди", "bust"),
    WAIST("обхват талии", "waist"),
    HIPS("обхват бёдер", "hips"),
    LENGTH("длина изделия", "length"),
    SLEEVE("длина рукава", "sleeve"),
    SHOULDERS("ширина плеч", "shoulders"),
    INSEAM("длина по внутреннему шву", "inseam"),
    RISE("высота посадки", "rise"),
    INSOLE("длина стельки", "insole"),
    HEAD("окружность головы", "head circumference"),
    WIDTH("ширина", "width"),
    HEIGHT("высота", "height"),
    DEPTH("глубина", "depth");

    private final String russian;
    private final String english;

    GarmentMeasure(String russian, String english) {
        this.russian = russian;
        this.english = english;
    }

    public static Optional<GarmentMeasure> named(String name) {
        var plain = plain(name);
        return Arrays.stream(values())
                .filter(measure -> plain.equals(plain(measure.russian)) || plain.equals(measure.english))
                .findFirst();
    }

    String name(String lang) {
        return lang.equals("ru") ? russian : english;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(ROOT).replace('ё', 'е');
    }
}

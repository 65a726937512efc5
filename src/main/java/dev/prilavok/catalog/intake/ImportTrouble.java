package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Texts;
import java.util.List;
import java.util.Locale;

/** Why a whole file was given up, with the facts for the sentence. */
public record ImportTrouble(Code code, List<String> facts) {
    /** The reasons there are. */
    public enum Code {
        EMPTY,
        /** A packed file inside a packed file, or one that holds no feed. */
        ARCHIVE,
        ARCHIVE_BROKEN,
        ARCHIVE_BOMB,
        NOT_XML,
        NOT_YML,
        NO_OFFERS,
        DOCTYPE,
        UNKNOWN_ENCODING,
        WRONG_ENCODING,
        TOO_LONG,
        TOO_DEEP,
        LOST,
        NOT_A_FEED,
        NOT_GOODS,
        NO_HEADER,
        NO_COLUMNS,
        TOO_MANY_ROWS,
        TOO_MANY_CELLS,
        BROKEN_TABLE,
        OUR_FAULT
    }

    static ImportTrouble of(Code code, Object... facts) {
        return new ImportTrouble(
                code, List.of(facts).stream().map(String::valueOf).toList());
    }

    /** What happened and what to mend. */
    public String say(Locale locale) {
        var messages = Texts.of(FileMessages.class, locale);
        return switch (code) {
            case EMPTY -> messages.fileEmpty();
            case ARCHIVE -> messages.fileArchive();
            case NOT_XML -> messages.fileNotXml(fact(0));
            case NOT_YML -> messages.fileNotYml();
            case NO_OFFERS -> messages.fileNoOffers();
            case DOCTYPE -> messages.fileDoctype();
            case UNKNOWN_ENCODING -> messages.fileUnknownEncoding(fact(0));
            case WRONG_ENCODING -> messages.fileWrongEncoding(fact(0), fact(1));
            case TOO_LONG -> messages.fileTooLong(fact(0));
            case TOO_DEEP -> messages.fileTooDeep(fact(0));
            case LOST -> messages.fileLost();
            case ARCHIVE_BROKEN -> messages.fileArchiveBroken();
            case ARCHIVE_BOMB -> messages.fileArchiveBomb();
            case NOT_A_FEED -> messages.fileNotAFeed();
            case NOT_GOODS -> messages.fileNotGoods();
            case NO_HEADER -> messages.fileNoHeader();
            case NO_COLUMNS -> messages.fileNoColumns();
            case TOO_MANY_ROWS -> messages.fileTooManyRows(fact(0));
            case TOO_MANY_CELLS -> messages.fileTooManyCells(fact(0));
            case BROKEN_TABLE -> messages.fileBrokenTable(fact(0));
            case OUR_FAULT -> messages.fileOurFault();
        };
    }

    private String fact(int index) {
        return facts.get(index);
    }
}

package dev.prilavok.checkout;

/** One purchase told through the answers of the shop's API: a dress is found, two of its sizes travel, one stays, one comes back. */
final class ShopApiExamples {
    private static final String DRESS = "\"sku\": \"linen-dress-sand-46\"";
    private static final String RUB_3900 = "{\"minor\": 390000, \"currency\": \"RUB\"}";
    private static final String RUB_7800 = "{\"minor\": 780000, \"currency\": \"RUB\"}";
    private static final String FREE = "{\"minor\": 0, \"currency\": \"RUB\"}";
    private static final String SET = "\"set\": \"0193a1b0-5d0f-7f61-8a43-7b1c2d3e4f01\"";

    static final String GOODS = """
            {"items": [{"product": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c01", "slug": "linen-dress", "name": "Льняное платье",
             "price": {"minor": 390000, "currency": "RUB"}, "priceVaries": false, "picture": "/media/3f7c/480.jpg", "sizesFree": "44–48", "soldOut": false}],
             "next": "MjQ", "total": 57,
             "facets": [{"facet": "size", "values": [{"code": "ru-46", "name": "46", "count": 21, "chosen": false}]}],
             "cheapest": {"minor": 149000, "currency": "RUB"}, "dearest": {"minor": 1290000, "currency": "RUB"}}""";
    static final String SET_OF_GOODS = """
            {"slug": "v-otpusk", "title": "В отпуск", "note": "Лёгкое и немнущееся.", "picture": "/media/3f7c/480.jpg", "inSeason": true,
             "goods": 14}""";
    static final String PRODUCT = """
            {"product": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c01", "slug": "linen-dress", "name": "Льняное платье",
             "description": "<p>Прямое, с карманами.</p>", "brand": "Берег", "composition": "Лён 100 %", "care": ["Стирка при 30°"],
             "price": {"minor": 390000, "currency": "RUB"}, "trialAllowed": true,
             "colours": [{"key": "sand", "name": "Песочный", "pictures": ["/media/3f7c/960.jpg"],
              "sizes": [{"sku": "linen-dress-sand-46", "size": "46", "grid": "RU", "price": {"minor": 390000, "currency": "RUB"}, "free": 3,
               "alike": {"EU": "40", "UK": "12"}}]}],
             "measurements": {"sizes": ["46"], "rows": [{"measure": "CHEST", "name": "Грудь", "cells": ["96"]}]},
             "path": ["women", "dresses"]}""";
    static final String TOWN = """
            {"id": "0c5b2444-70a0-4932-980c-b4dc0d3f02b5", "label": "Казань, Республика Татарстан", "zone": "Europe/Moscow"}""";
    static final String WORDS = """
            {"purpose": "ORDER_PROCESSING", "version": 1, "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "title": "Согласие на обработку данных", "text": "Имя, телефон и адрес нужны, чтобы привезти заказ."}""";

    static final String TOKEN = "{\"token\": \"kZ8mQ2vT5xWb1nRc7yPd3sLf6hJg9aEu\"}";
    private static final String LINE =
            ", \"slug\": \"linen-dress\", \"name\": \"Льняное платье\", \"colour\": \"Песочный\", \"quantity\": 1, \"unit\": "
                    + RUB_3900 + ", \"state\": \"READY\", \"notice\": \"\", " + SET + "}";
    static final String BASKET =
            "{\"lines\": [{\"id\": \"0193a1b0-5d0f-7f61-8a43-7b1c2d3e4f11\", \"sku\": \"linen-dress-sand-46\", \"size\": \"46\""
                    + LINE
                    + ", {\"id\": \"0193a1b0-5d0f-7f61-8a43-7b1c2d3e4f12\", \"sku\": \"linen-dress-sand-48\", \"size\": \"48\""
                    + LINE + "], \"units\": 2, \"goodsMin\": " + RUB_3900 + ", \"goodsMax\": " + RUB_7800
                    + ", \"mayBeOrdered\": true}";

    private static final String WAY =
            "{\"carrier\": \"own-courier\", \"way\": \"courier\", \"title\": \"Курьер с примеркой\", \"price\": " + FREE
                    + ", \"freeFrom\": {\"minor\": 300000, \"currency\": \"RUB\"}, \"earliest\": \"2026-11-27\", \"latest\": \"2026-11-29\","
                    + " \"trial\": true}";
    private static final String PRICED = "\"no\": 1, " + DRESS
            + ", \"name\": \"Льняное платье\", \"colour\": \"Песочный\", \"size\": \"46\", \"quantity\": 1, \"unit\": "
            + RUB_3900
            + ", \"total\": " + RUB_3900;
    private static final String SUMS = "\"dueMin\": " + RUB_3900;
    static final String QUOTE =
            "{\"id\": \"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11\", \"expiresAt\": \"2026-11-24T10:45:00Z\", \"lines\": [{"
                    + PRICED
                    + "}], \"delivery\": " + WAY + ", \"goodsMin\": " + RUB_3900 + ", \"goodsMax\": " + RUB_3900 + ", "
                    + SUMS
                    + ", \"dueMax\": " + RUB_3900 + ", \"subsets\": [{\"kept\": [1], \"goods\": " + RUB_3900
                    + ", \"delivery\": " + FREE
                    + ", \"gift\": " + FREE + ", \"due\": " + RUB_3900 + "}]}";

    static final String PLACED = """
            {"number": "1042867", "id": "0193a1b0-5d0f-7f61-8a43-7b1c2d3e4f21", "statusToken": "s7Gd2kLm9QxVb4nTz8yWc1rJf5hPa3Ee",
             "statusUrl": "https://bereg.example/o/s7Gd2kLm9QxVb4nTz8yWc1rJf5hPa3Ee"}""";
    static final String ORDER =
            "{\"number\": \"1042867\", \"state\": \"PLACED\", \"placedAt\": \"2026-11-24T10:31:00Z\", \"lines\": [{"
                    + PRICED
                    + ", \"missing\": 0}], \"delivery\": " + WAY + ", \"goods\": " + RUB_3900 + ", " + SUMS
                    + ", \"due\": " + RUB_3900
                    + ", \"phone\": \"+7 912 ••• •• 89\", \"mayCancel\": true,"
                    + " \"history\": [{\"at\": \"2026-11-24T10:31:00Z\", \"state\": \"PLACED\"}]}";
    static final String DETAILS = """
            {"name": "Анна", "phone": "+7 912 345-67-89", "address": "Баумана, 19, кв. 4", "comment": "Домофон не работает"}""";

    static final String RETURNED = """
            {"number": "R7K2M9QXA", "kind": "RETURN", "state": "REQUESTED", "requestedAt": "2026-12-01T09:00:00Z",
             "refundBy": "2026-12-11T09:00:00Z", "way": "COURIER",
             "lines": [{"no": 1, "name": "Льняное платье", "colour": "Песочный", "size": "46", "quantity": 1, "reason": "SIZE_SMALL"}]}""";
    static final String RETURNS = "{\"items\": [" + RETURNED
            + "], \"offer\": {\"lastDay\": \"2026-12-06\", \"over\": false, \"twoSteps\": false,"
            + " \"lines\": [{\"no\": 2, \"name\": \"Шарф\", \"colour\": \"Синий\", \"size\": \"—\", \"most\": 1, \"each\": "
            + "{\"minor\": 149000, \"currency\": \"RUB\"}, \"hygiene\": false, \"sizes\": {}}], \"ways\": [{\"way\": \"COURIER\", \"carriage\": "
            + FREE + ", \"ourLabel\": true}]}}";
    static final String STATEMENT = "{\"statement\": \"Отказываюсь от договора о покупке: льняное платье, 46, 1 шт.\"}";
    static final String CLAIM = """
            {"number": "B4XQ7M2KA", "what": "DAMAGED", "wish": "REFUND", "words": "Разошёлся шов на рукаве", "state": "OPEN",
             "openedAt": "2026-12-01T09:00:00Z", "returns": []}""";

    private ShopApiExamples() {}
}

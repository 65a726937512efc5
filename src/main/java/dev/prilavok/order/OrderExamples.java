package dev.prilavok.order;

/** Orders as the document of the API shows them. */
final class OrderExamples {
    static final String ORDER = """
            {"number": "1042867", "state": "PLACED", "payment": "COD_EXPECTED", "placedAt": "2026-11-24T10:31:00Z",
             "expiresAt": "2026-11-26T10:31:00Z",
             "buyer": {"name": "Анна", "phone": "+79123456789", "address": "Баумана, 19, кв. 4"},
             "delivery": {"carrier": "own-courier", "way": "courier", "title": "Курьер с примеркой", "price": {"minor": 0, "currency": "RUB"},
              "earliest": "2026-11-27", "latest": "2026-11-29", "trial": true},
             "lines": [{"no": 1, "sku": "linen-dress-sand-46", "name": "Льняное платье", "colour": "Песочный", "size": "46", "quantity": 1,
              "missing": 0, "unit": {"minor": 390000, "currency": "RUB"}, "total": {"minor": 390000, "currency": "RUB"}}],
             "goods": {"minor": 390000, "currency": "RUB"}, "dueMin": {"minor": 390000, "currency": "RUB"},
             "due": {"minor": 390000, "currency": "RUB"}, "source": {"channel": "shop"},
             "history": [{"at": "2026-11-24T10:31:00Z", "state": "PLACED", "by": "BUYER"}]}""";
    static final String PAGE = """
            {"items": [{"number": "1042867", "state": "PLACED", "placedAt": "2026-11-24T10:31:00Z", "expiresAt": "2026-11-26T10:31:00Z",
             "buyerName": "Анна", "phoneMasked": "+7 912 ••• •• 89", "delivery": "Курьер с примеркой", "units": 1,
             "goods": {"minor": 390000, "currency": "RUB"}, "due": {"minor": 390000, "currency": "RUB"}, "source": {"channel": "shop"}}],
             "next": "MTA0Mjg2Nw"}""";

    private OrderExamples() {}
}

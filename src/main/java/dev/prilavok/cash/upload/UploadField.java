package dev.prilavok.cash.upload;

import java.util.List;
import java.util.Locale;

/** What a column of a table about money may hold, and how such columns are usually called. */
public enum UploadField {
    DAY("дата", "дата операции", "дата платежа", "дата проводки", "день", "date", "day", "booking date"),
    SUM("сумма", "сумма операции", "amount", "sum"),
    SUM_IN("приход", "кредит", "поступление", "зачислено", "credit", "in", "paid in"),
    SUM_OUT("расход", "дебет", "списание", "списано", "debit", "out", "paid out"),
    DOCUMENT("номер документа", "номер", "№", "документ", "document", "reference"),
    PARTY("контрагент", "плательщик", "получатель", "наименование контрагента", "counterparty", "name"),
    TAX_NUMBER("инн", "инн контрагента", "tax number", "tax id"),
    PARTY_ACCOUNT("счёт контрагента", "счет контрагента", "iban", "counterparty account"),
    PURPOSE("назначение платежа", "назначение", "purpose", "details", "description"),
    CURRENCY("валюта", "currency"),
    TRACKING(
            "номер отправления",
            "трек-номер",
            "трек",
            "шпи",
            "шки",
            "накладная",
            "tracking number",
            "tracking",
            "waybill"),
    REGISTER("реестр", "номер реестра", "register"),
    PAID("сумма нп", "наложенный платёж", "наложенный платеж", "взято с покупателя", "paid", "collected", "cod"),
    FEE("комиссия", "удержано", "вознаграждение", "fee", "commission"),
    TRANSFERRED("перечислено", "к перечислению", "transferred", "net"),
    WEIGHT("вес", "вес, г", "weight", "weight, g"),
    FORWARD("доставка", "тариф", "прямая доставка", "forward", "carriage"),
    BACK("возврат", "обратная доставка", "return", "carriage back"),
    COD_FEE("сбор за нп", "комиссия за нп", "cod fee"),
    TOTAL("итого", "всего", "total"),
    SKIP();

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    UploadField(String... names) {
        this.names = List.of(names);
    }

    boolean isCalled(String header) {
        return names.contains(header.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }
}

package dev.prilavok.marketplace;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about feeds. */
@MessageBundle(value = "marketplace", locale = "ru")
public interface MarketplaceMessages {
    @Message(
            "YML не знает валюты {currency}: этот файл бывает только у магазинов в рублях, белорусских рублях, гривнах и тенге.")
    String noSuchCurrency(String currency);

    @Message("Такой метки у этой выгрузки не было. Возьмите её целиком, без since: в ней будет новая метка.")
    String noSuchMark();

    @Message("Выгрузки")
    String feeds();

    @Message(
            "Файлы с товарами вашего магазина: ваши цены, ваши адреса, только то, что выставлено и свободно. Дайте адрес площадке, она будет читать его сама.")
    String feedsHint();

    @Message("Открыть")
    String open();

    @Message("Для Яндекс Маркета и тех, кто читает YML")
    String yml();

    @Message("Для Google Merchant Center")
    String google();

    @Message("Для каталога Meta")
    String meta();

    @Message("Для своих программ, JSON")
    String json();

    @Message("Для своих программ и таблиц, CSV")
    String csv();

    @Message(
            "В каждом таком файле есть метка (и в заголовке X-Feed-Mark). Спросите в следующий раз с ней, ?since=метка, и придёт только то, что стало другим, и то, что больше не продаётся.")
    String differences();
}

package dev.prilavok.catalog.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about where goods come from, English in messages/supply_en.properties. */
@MessageBundle(value = "supply", locale = "ru")
public interface SupplyMessages {
    @Message(
            "{#when reason}{#is NAME}Назовите поставщика: до 60 знаков.{#is PREFIX}Приставка: до 16 букв, цифр, точек и дефисов, первой буква или цифра.{#is TAKEN}Поставщик с таким именем или такой приставкой уже есть.{/when}")
    String refused(SupplyRefused.Reason reason);

    @Message("Штрихкод {barcode} уже есть у другого товара: {sku}. Проверьте, не двойник ли это.")
    String sameBarcode(String barcode, String sku);

    @Message("Поставщик")
    String source();

    @Message("{#switch key}{#case 'main'}Основной{#case '1c'}1С{#case 'hand'}Вручную{#case}{name}{/switch}")
    String name(String key, String name);

    @Message("Поставщики")
    String sources();

    @Message(
            "Номера товаров и разделов у каждого поставщика свои. Приставка ставится перед артикулами, чтобы они не совпали с чужими.")
    String hint();

    @Message("Имя поставщика")
    String sourceName();

    @Message("Приставка артикулов")
    String prefix();

    @Message("Добавить поставщика")
    String add();

    @Message("Поставщик {name} добавлен.")
    String added(String name);

    @Message("без приставки")
    String noPrefix();
}

package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Parcels that wait for the franchisee's word, Russian here, English in messages/need_en.properties. */
@MessageBundle(value = "need", locale = "ru")
public interface NeedMessages {
    @Message("Ждут вашего слова")
    String title();

    @Message("Заказ {number}")
    String order(String number);

    @Message("одной вещи нет на складе, спросите покупателя")
    String missing();

    @Message("курьер не застал покупателя, договоритесь о дне")
    String day();

    @Message("скоро последний день в пункте выдачи, напомните покупателю")
    String collect();
}

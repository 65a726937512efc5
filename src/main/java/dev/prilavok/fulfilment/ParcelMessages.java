package dev.prilavok.fulfilment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about parcels that every room may use, Russian here, English in messages/parcel_en.properties. */
@MessageBundle(value = "parcel", locale = "ru")
public interface ParcelMessages {
    @Message("""
            {#switch state}\
            {#case PLANNED}ждёт сборки\
            {#case PICKING}собирается\
            {#case SHORT}чего-то не хватает\
            {#case PACKED}упакована\
            {#case READY}готова к отправке\
            {#case HANDED_OVER}передана службе доставки\
            {#case IN_TRANSIT}в пути\
            {#case AT_PICKUP_POINT}ждёт в пункте выдачи\
            {#case OUT_FOR_DELIVERY}у курьера\
            {#case ATTEMPT_FAILED}не удалось вручить\
            {#case IN_TRIAL}примерка\
            {#case DELIVERED_FULL}выкуплена целиком\
            {#case DELIVERED_PARTIAL}выкуплена частично\
            {#case REFUSED}отказ при получении\
            {#case RETURNING}возвращается на склад\
            {#case RETURNED}вернулась, ждёт осмотра\
            {#case INSPECTED}осмотрена на складе\
            {#case LOST}утеряна\
            {#case DAMAGED}повреждена в пути\
            {#case VOID}отменена\
            {/switch}""")
    String state(ParcelState state);

    @Message("Посылка уже в другом состоянии: {state}.")
    String moved(String state);

    @Message("{scanned}: этой вещи нет в посылке. Положите её на место.")
    String notInParcel(String scanned);

    @Message("{name}: нужен размер {wanted}, а у вас {scanned}.")
    String wrongSize(String name, String wanted, String scanned);

    @Message("{name}: нужен цвет {wanted}, а у вас {scanned}.")
    String wrongColour(String name, String wanted, String scanned);

    @Message("{name}, {size}: уже достаточно, лишнее положите на место.")
    String enough(String name, String size);

    @Message("{name}: это товар с маркировкой, отсканируйте код «Честного знака» на бирке.")
    String markWanted(String name);

    @Message("Этот код маркировки уже отсканирован.")
    String markUsed();

    @Message("Собрано не всё, осталось: {left}.")
    String notAllPicked(int left);

    @Message("Покупатель заказал подарок и платит за упаковку.")
    String paidPresent();

    @Message("Без этих вещей посылка пуста. Отмените заказ.")
    String nothingLeft();

    @Message("""
            {#switch grade}\
            {#case FIT}годна\
            {#case DEFECT}брак\
            {#case PART_MISSING}недокомплект\
            {#case MISGRADED}пересорт\
            {#case NOT_ACCEPTABLE}не подлежит продаже\
            {#case MISSING}нет в посылке\
            {/switch}""")
    String grade(Grade grade);
}

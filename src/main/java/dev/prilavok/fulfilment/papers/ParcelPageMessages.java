package dev.prilavok.fulfilment.papers;

import dev.prilavok.order.Actor;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of parcels and acts, Russian here, English in messages/parcelpage_en.properties. */
@MessageBundle(value = "parcelpage", locale = "ru")
public interface ParcelPageMessages {
    @Message("Посылки")
    String title();

    @Message(
            "{#switch code}{#case 'house'}На складе{#case 'short'}Не хватает вещей{#case 'way'}В пути{#case 'back'}Возвращаются{#case 'done'}Закончены{#else}Все{/switch}")
    String chip(String code);

    @Message("Опаздывают")
    String late();

    @Message("опаздывает")
    String isLate();

    @Message("Магазин")
    String shop();

    @Message("Все магазины")
    String allShops();

    @Message("Доставка")
    String carrier();

    @Message("Вся доставка")
    String allCarriers();

    @Message("Обещали к")
    String promised();

    @Message("Показать")
    String show();

    @Message("Посылка")
    String parcel();

    @Message("Заказ")
    String order();

    @Message("Состояние")
    String state();

    @Message("Вещей")
    String units();

    @Message("К оплате")
    String due();

    @Message("Посылок здесь нет")
    String none();

    @Message("Измените отбор или соберите волну.")
    String noneHint();

    @Message("Вес")
    String weight();

    @Message("{grams} г")
    String grams(int grams);

    @Message("Номер у перевозчика")
    String tracking();

    @Message("Накладная")
    String waybill();

    @Message(
            "{#switch code}{#case 'REQUESTED'}заказана, ждёт ответа{#case 'BOOKED'}оформлена{#case 'REFUSED'}перевозчик отказал{#else}отменена{/switch}")
    String waybillState(String code);

    @Message("Перевозчик ещё не подтвердил накладную.")
    String notBooked();

    @Message("Курьер")
    String courier();

    @Message("Волна")
    String wave();

    @Message("Акт")
    String act();

    @Message("Попыток вручить")
    String attempts();

    @Message("Хранится до")
    String storedUntil();

    @Message("Примерка")
    String trial();

    @Message("есть")
    String yes();

    @Message("нет")
    String no();

    @Message("Состав")
    String contents();

    @Message("История")
    String history();

    @Message(
            "{#switch kind}{#case BUYER}покупатель{#case FRANCHISEE}магазин{#case HEAD_OFFICE}офис{#case WAREHOUSE}склад{#case COURIER}доставка{#case PAYMENT}оплата{#case SYSTEM}система{/switch}")
    String who(Actor.Kind kind);

    @Message("услышано позже, ничего не изменило")
    String movedNothing();

    @Message("Бумаги")
    String papers();

    @Message("Бумаги перевозчика")
    String carrierPapers();

    @Message("{#if kind == 'LABEL'}Ярлык перевозчика, PDF{#else}Накладная перевозчика, PDF{/if}")
    String carrierPaper(String kind);

    @Message("{#if kind == 'LABEL'}Запросить ярлык перевозчика{#else}Запросить накладную перевозчика{/if}")
    String askPaper(String kind);

    @Message("Перевозчик готовит файл, обычно это несколько секунд.")
    String paperMade();

    @Message("Этикетка, PDF")
    String label();

    @Message("Вложение для покупателя, PDF")
    String slip();

    @Message("Фотографии")
    String photos();

    @Message("Посылка {number}, фото {index}")
    String photo(String number, int index);

    @Message("К сборке и упаковке")
    String toStation();

    @Message("Принять возврат")
    String toReceiving();

    @Message("Это подарок")
    String isGift();

    @Message("Не подарок")
    String noGift();

    @Message("Теперь это подарок: вложение без цен.")
    String giftNow();

    @Message("Теперь это обычная посылка.")
    String giftNoMore();

    @Message("Подарок, вложение без цен")
    String gift();

    @Message("Отменить посылку")
    String callOff();

    @Message("Заказ будет отменён, вещи вернутся в продажу, перевозчик узнает сам.")
    String callOffHint();

    @Message("Почему")
    String why();

    @Message("Напишите причину, до {most} знаков.")
    String whyMissing(int most);

    @Message("Посылка отменена, вещи снова в продаже.")
    String calledOff();

    @Message("Вернулось: {count}")
    String cameBack(int count);

    @Message("Осмотр")
    String inspection();

    @Message("Акты передачи")
    String manifests();

    @Message("Готовых посылок нет")
    String noneReady();

    @Message("Упакуйте посылки, и они появятся здесь.")
    String noneReadyHint();

    @Message("Кому передаём")
    String toWhom();

    @Message("Какому курьеру")
    String whichCourier();

    @Message("Отметьте посылки, которые уезжают")
    String chooseParcels();

    @Message("Передать и составить акт")
    String handOver();

    @Message("Отметьте хотя бы одну посылку.")
    String chooseOne();

    @Message("Выберите курьера.")
    String chooseCourier();

    @Message("Акт № {number}")
    String manifest(int number);

    @Message("Передано {done} из {all}")
    String handed(int done, int all);

    @Message("передана")
    String left();

    @Message("осталась")
    String stayed();

    @Message("Акт, PDF")
    String actPdf();
}

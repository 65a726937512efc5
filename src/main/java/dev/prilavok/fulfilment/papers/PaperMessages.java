package dev.prilavok.fulfilment.papers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words on labels, slips and acts, Russian here, English in messages/paper_en.properties. */
@MessageBundle(value = "paper", locale = "ru")
public interface PaperMessages {
    @Message("Посылка {number}")
    String parcel(String number);

    @Message("Заказ {number}")
    String order(String number);

    @Message("Получатель")
    String receiver();

    @Message("Адрес")
    String address();

    @Message("Пункт выдачи")
    String point();

    @Message("Комментарий")
    String comment();

    @Message("Доставка")
    String delivery();

    @Message("Номер у перевозчика")
    String tracking();

    @Message("С примеркой")
    String trial();

    @Message("Собрать при вручении, если оставят всё: {sum}")
    String due(String sum);

    @Message("Вес {grams} г, вещей {units}")
    String weight(int grams, int units);

    @Message("Ваш заказ {number}")
    String slipTitle(String number);

    @Message("Вещь")
    String thing();

    @Message("Размер")
    String size();

    @Message("Штук")
    String pieces();

    @Message("Цена")
    String price();

    @Message("Сумма")
    String sum();

    @Message("Доставка: {sum}")
    String deliveryCosts(String sum);

    @Message("Если оставите всё: {sum}. Платите только за то, что оставите.")
    String slipDue(String sum);

    @Message("Примерьте дома. Что не подошло, верните курьеру: за это ничего не платят.")
    String slipTrial();

    @Message("Проверьте вещи при получении. Если что-то не так, напишите в магазин.")
    String slipCheck();

    @Message("Спасибо за заказ.")
    String thanks();

    @Message("Это подарок. Хорошего дня.")
    String present();

    @Message("Акт приёма-передачи № {number}")
    String act(int number);

    @Message("Кому")
    String toWhom();

    @Message("Дата")
    String date();

    @Message("Мест")
    String places();

    @Message("Посылка")
    String parcelColumn();

    @Message("Вещей")
    String units();

    @Message("Вес, г")
    String grams();

    @Message("К оплате")
    String dueColumn();

    @Message("Сдал, подпись")
    String gave();

    @Message("Принял, подпись")
    String took();
}

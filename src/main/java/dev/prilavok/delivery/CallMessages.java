package dev.prilavok.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of couriers' calls, Russian here, English in messages/call_en.properties. */
@MessageBundle(value = "call", locale = "ru")
public interface CallMessages {
    @Message("Вызовы курьера СДЭК")
    String calls();

    @Message("Курьер СДЭК приезжает на склад и забирает посылки. Одна заявка на день и адрес.")
    String hint();

    @Message("Вызвать курьера")
    String ask();

    @Message("День")
    String day();

    @Message("С")
    String from();

    @Message("До")
    String to();

    @Message("Адрес")
    String address();

    @Message("Кого спросить")
    String contact();

    @Message("Телефон")
    String phone();

    @Message("Что забрать")
    String what();

    @Message("Посылки")
    String parcels();

    @Message("Вес всего, кг")
    String weight();

    @Message("Комментарий")
    String comment();

    @Message("Заявка отправлена. Номер появится здесь, когда СДЭК её примет.")
    String asked();

    @Message("На этот день заявка уже есть.")
    String thereIsOne();

    @Message("Отменить")
    String callOff();

    @Message("Отменяем. СДЭК подтвердит отмену.")
    String callingOff();

    @Message("Эта заявка уже закрыта, отменить её нельзя.")
    String tooLate();

    @Message("Заявок ещё не было.")
    String none();

    @Message("Номер")
    String number();

    @Message("ещё нет")
    String noNumber();

    @Message("Когда")
    String when();

    @Message("Состояние")
    String state();

    @Message("Выберите день не раньше сегодняшнего и не дальше месяца.")
    String wrongDay();

    @Message("Интервал не короче трёх часов, между 9:00 и 22:00.")
    String wrongInterval();

    @Message("Напишите, куда приехать.")
    String noAddress();

    @Message("Напишите, кого спросить.")
    String noContact();

    @Message("Напишите телефон, по которому ответят.")
    String noPhone();

    @Message("Вес в килограммах, от 0,1 до 1000.")
    String wrongWeight();

    @Message(
            "{#switch code}{#case 'ASKED'}Отправляем{#case 'CREATED'}Принимается{#case 'ACCEPTED'}Принята{#case 'READY_FOR_APPOINTMENT'}Ищут курьера{#case 'APPOINTED_COURIER'}Курьер назначен{#case 'DONE'}Курьер забрал{#case 'CALLED_OFF'}Отменена{#case 'CALLING_OFF'}Отменяется{#case 'REFUSED'}Отказано{#case 'PROBLEM_DETECTED'}Есть трудность, позвоните в СДЭК{#case 'PROCESSING_REQUIRED'}СДЭК разбирается{#else}{code}{/switch}")
    String status(String code);
}

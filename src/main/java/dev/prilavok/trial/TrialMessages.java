package dev.prilavok.trial;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the trial and of the courier's phone, Russian here, English in messages/trial_en.properties. */
@MessageBundle(value = "trial", locale = "ru")
public interface TrialMessages {
    @Message("{name}: в посылке только {most}.")
    String tooManyPieces(String name, int most);

    @Message("Посылки")
    String parcels();

    @Message("Посылка {number}")
    String parcel(String number);

    @Message("Сегодня посылок нет. Новые появятся здесь, когда склад передаст их вам.")
    String noParcels();

    @Message("Выезжаю")
    String goOut();

    @Message("Посылок в рейсе: {count}.")
    String setOut(int count);

    @Message("до {due}")
    String dueUpTo(String due);

    @Message("Попыток: {count}")
    String attempts(int count);

    @Message("Позвонить")
    String call();

    @Message("На карте")
    String map();

    @Message("Заказ {number}, магазин «{shop}»")
    String orderOf(String number, String shop);

    @Message("Комментарий покупателя")
    String comment();

    @Message("Привезти")
    String bringOn();

    @Message("Примерка")
    String trial();

    @Message("Началась примерка")
    String startTrial();

    @Message("Покупателю положено {minutes} мин. Торопить не нужно.")
    String trialMinutes(int minutes);

    @Message("Идёт примерка")
    String trialRuns();

    @Message("Что осталось у покупателя")
    String whatKept();

    @Message("Оставили")
    String kept();

    @Message("Сколько оставили")
    String howMany();

    @Message("на выбор")
    String toChoose();

    @Message("Почему не взяли")
    String why();

    @Message("выберите причину")
    String chooseReason();

    @Message("К оплате")
    String due();

    @Message("Отметьте вещи и пересчитайте")
    String dueLater();

    @Message("Получено от покупателя")
    String collected();

    @Message("наличными")
    String cash();

    @Message("картой")
    String card();

    @Message("Код покупателя")
    String code();

    @Message("Четыре цифры со страницы заказа. Если покупатель не нашёл код, оставьте поле пустым.")
    String codeHint();

    @Message("Пересчитал ещё раз, сумма другая. Разберётся офис.")
    String countedAgain();

    @Message("Готово")
    String finish();

    @Message("Не удалось вручить")
    String couldNot();

    @Message("Что случилось")
    String whatHappened();

    @Message("Когда привезти снова")
    String againOn();

    @Message("Записать и ехать дальше")
    String noteAttempt();

    @Message("Назовите причину у каждой вещи, которую не взяли.")
    String reasonMissing();

    @Message("Впишите, сколько денег получено. Если ничего не взяли, это 0.")
    String sumMissing();

    @Message("К оплате {due}, а получено {collected}. Пересчитайте. Если сумма и правда другая, отметьте это ниже.")
    String sumDiffers(String due, String collected);

    @Message("Посылка {number}: готово, получено {sum}.")
    String done(String number, String sum);

    @Message("Посылка {number}: попытка записана.")
    String attemptNoted(String number);

    @Message("Сделано за сегодня")
    String doneToday();

    @Message("Сегодня ещё ничего не сделано.")
    String nothingDone();

    @Message("Сдать в кассу")
    String handIn();

    @Message("Картой")
    String byCard();

    @Message("ждёт связи: {n}")
    String waiting(String n);

    @Message("Отправится само, когда появится связь.")
    String waitingHint();

    @Message("не принято")
    String notTaken();

    @Message("убрать")
    String remove();

    @Message("Войдите снова, чтобы отправить записанное.")
    String signInAgain();

    @Message("Связи нет, показано то, что было при последней связи.")
    String offline();

    @Message("Отвезите в пункт выдачи")
    String bringToPoint();

    @Message("Сдано в пункт")
    String leftIt();

    @Message("Посылка {number}: ждёт покупателя в пункте выдачи.")
    String leftAtPoint(String number);

    @Message("Посылка ещё не у вас или уже закончена.")
    String nothingToDo();
}

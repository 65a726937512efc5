package dev.prilavok.checkout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the basket and of placing, Russian here, English in messages/checkout_en.properties. */
@MessageBundle(value = "checkout", locale = "ru")
public interface CheckoutMessages {
    @Message("Было {before}, теперь {now}.")
    String priceChanged(String before, String now);

    @Message("Осталось {left}. Уменьшите количество.")
    String fewerLeft(int left);

    @Message("Разобрали. В заказ не войдёт.")
    String lineSoldOut();

    @Message("Больше не продаётся. В заказ не войдёт.")
    String lineNotSold();

    @Message("Здесь это не продаётся.")
    String notSoldHere();

    @Message("Выбирать можно между двумя размерами одной вещи одного цвета.")
    String notAnAlternative();

    @Message("Эту вещь не меряют при получении.")
    String noTrial();

    @Message("На выбор можно взять не больше {most} размеров одной вещи.")
    String tooManySizes(int most);

    @Message("На выбор можно взять не больше {most} вещей. Остальные закажите одним размером.")
    String tooManySets(int most);

    @Message("За один раз привезём не больше {most} вещей. Остальное закажите следующим заказом.")
    String tooManyUnits(int most);

    @Message("За один раз привезём вещей не больше чем на {most}. Остальное закажите следующим заказом.")
    String tooDear(String most);

    @Message("В корзине нечего заказать.")
    String nothingToOrder();

    @Message("Какой-то вещи осталось меньше, чем вы хотите. Поправьте количество в корзине.")
    String quantityToMend();

    @Message("Корзина изменилась. Посмотрите новую сумму и закажите.")
    String basketChanged();

    @Message("Проверьте отмеченные поля.")
    String checkFields();

    @Message("Как к вам обращаться?")
    String nameMissing();

    @Message("Имя до {most} букв, без ссылок и знаков.")
    String nameOdd(int most);

    @Message("Напишите телефон: по нему подтвердят заказ.")
    String phoneMissing();

    @Message("Такой почты не бывает. Проверьте или оставьте поле пустым.")
    String emailOdd();

    @Message("Выберите город.")
    String cityMissing();

    @Message("Выберите доставку.")
    String wayMissing();

    @Message("Выберите пункт выдачи.")
    String pointMissing();

    @Message("Напишите улицу, дом и квартиру.")
    String addressMissing();

    @Message("Слишком длинно: до {most} знаков.")
    String tooLong(int most);

    @Message("Здесь есть знаки, которых не бывает в тексте.")
    String oddSigns();

    @Message("Без согласия на обработку данных мы не сможем привезти заказ.")
    String consentMissing();

    @Message("Сначала посмотрите точную сумму.")
    String quoteMissing();

    @Message("Похоже, форму заполнила программа. Оставьте скрытое поле пустым и отправьте ещё раз.")
    String looksAutomated();

    @Message("Код не подошёл или устарел. Проверьте цифры или запросите новый.")
    String wrongCode();

    @Message("Нужен заголовок Idempotency-Key: до 200 знаков, свой для каждого действия.")
    String keyMissing();

    @Message(
            "Сейчас заказывают очень многие. Ничего не потеряно: отправьте то же самое ещё раз через несколько секунд.")
    String crowded();

    @Message("Заказ {number}, {shop}")
    String paidFor(String number, String shop);
}

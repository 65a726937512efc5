package dev.prilavok.royalty.requisites;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Bank details in words, Russian here, English in messages/requisites_en.properties. */
@MessageBundle(value = "requisites", locale = "ru")
public interface RequisitesMessages {
    @Message("Реквизиты")
    String title();

    @Message("Куда приходят мои деньги")
    String question();

    @Message("Реквизиты франчайзи")
    String officeTitle();

    @Message("Куда мы платим и когда это менялось")
    String officeQuestion();

    @Message("Реквизитов ещё нет.")
    String none();

    @Message("Без них выплата не уйдёт.")
    String noneHint();

    @Message("Деньги приходят сюда")
    String now();

    @Message(
            "Эти реквизиты начнут действовать {when}. Если их ввели не вы, сообщите в головную компанию и введите свои с паролем.")
    String soon(String when);

    @Message("Новые реквизиты")
    String entry();

    @Message(
            "Кто получил доступ к вашему браузеру, не должен увести деньги. Поэтому новые реквизиты действуют сразу только с паролем, без пароля — через сутки.")
    String why();

    @Message("Получатель")
    String holder();

    @Message("Как в банке: фамилия, имя и отчество или название.")
    String holderHint();

    @Message("ИНН")
    String inn();

    @Message("БИК")
    String bic();

    @Message("BIC (SWIFT)")
    String swift();

    @Message("Банк")
    String bank();

    @Message("Номер счёта")
    String account();

    @Message("IBAN")
    String iban();

    @Message("Корреспондентский счёт банка")
    String corrAccount();

    @Message("Ваш пароль")
    String password();

    @Message("Можно не вводить: тогда реквизиты начнут действовать через сутки.")
    String passwordHint();

    @Message("Вы входите через единый вход, пароля здесь нет: реквизиты начнут действовать через сутки.")
    String noPasswordHint();

    @Message("Сохранить реквизиты")
    String save();

    @Message("Реквизиты сохранены и уже действуют.")
    String savedNow();

    @Message("Реквизиты сохранены. Они начнут действовать через сутки.")
    String savedLater();

    @Message("Что менялось")
    String history();

    @Message("Введены")
    String whenColumn();

    @Message("Кем")
    String who();

    @Message("Куда")
    String where();

    @Message("Действуют с")
    String usable();

    @Message("с паролем")
    String withPassword();

    @Message("без пароля")
    String withoutPassword();

    @Message("Показать полностью")
    String show();

    @Message("Просмотр будет записан: кто, когда и зачем.")
    String showHint();

    @Message("Зачем")
    String whyLabel();

    @Message("Полностью")
    String whole();

    @Message("Напишите получателя, как в банке, до 160 знаков.")
    String wrongHolder();

    @Message("В ИНН ошибка: в нём 10 или 12 цифр, и контрольные цифры не сходятся.")
    String wrongInn();

    @Message("БИК — девять цифр, первые две 04.")
    String wrongBik();

    @Message("BIC состоит из 8 или 11 латинских букв и цифр.")
    String wrongSwift();

    @Message("Напишите название банка.")
    String wrongBank();

    @Message("Счёт не подходит к этому БИК: проверьте все 20 цифр.")
    String wrongAccount();

    @Message("В IBAN ошибка: контрольные цифры не сходятся.")
    String wrongIban();

    @Message("Корреспондентский счёт не подходит к этому БИК.")
    String wrongCorrAccount();

    @Message("Пароль не подошёл. Оставьте поле пустым, если согласны подождать сутки.")
    String wrongPassword();

    @Message("Эти реквизиты уже введены.")
    String same();

    @Message("Напишите, зачем нужны реквизиты полностью.")
    String whyNeeded();
}

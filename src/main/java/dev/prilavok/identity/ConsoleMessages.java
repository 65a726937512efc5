package dev.prilavok.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the consoles' frame and of signing in, Russian here, English in messages/console_en.properties. */
@MessageBundle(value = "console", locale = "ru")
public interface ConsoleMessages {
    @Message("Прилавок")
    String brand();

    @Message("К содержанию")
    String skip();

    @Message("Меню")
    String menu();

    @Message("Выйти")
    String signOut();

    @Message("Войти")
    String signIn();

    @Message("Назад")
    String back();

    @Message("Магазин")
    String shop();

    @Message("Открыть")
    String open();

    @Message("необязательно")
    String optional();

    @Message("Страницы")
    String pages();

    @Message("В начало")
    String firstPage();

    @Message("Дальше")
    String nextPage();

    @Message("ждут решения")
    String waiting();

    @Message("Логин")
    String login();

    @Message("Пароль")
    String password();

    @Message("Новый пароль")
    String newPassword();

    @Message("Не короче {length} символов. Хорошо подходят несколько слов.")
    String passwordHint(int length);

    @Message("Войти с рабочей учётной записью")
    String signInWithKeycloak();

    @Message("Вход для сотрудников")
    String signInTitle();

    @Message("Вы вышли.")
    String signedOut();

    @Message("Неверный логин или пароль. После {tries} ошибок вход закрывается на 15 минут.")
    String loginRefused(int tries);

    @Message("Слишком много неверных попыток. Вход закрыт на {minutes} минут.")
    String loginLocked(long minutes);

    @Message("Такой логин уже занят. Выберите другой.")
    String loginTaken();

    @Message("Пароль должен быть не короче {length} символов и не длиннее примерно 70.")
    String weakPassword(int length);

    @Message("Первый владелец")
    String setupTitle();

    @Message("«Прилавок» установлен, и войти в него пока некому. Выберите логин и пароль владельца.")
    String setupIntro();

    @Message("Создать владельца")
    String setupDo();

    @Message("Эта ссылка уже использована или устарела. Перезапустите «Прилавок», чтобы получить новую.")
    String setupOver();

    @Message("Имя")
    String name();

    @Message("Профиль")
    String accountTitle();

    @Message("Язык")
    String language();

    @Message("Токены для программ")
    String tokensTitle();

    @Message(
            "С токеном программа работает от вашего имени. Дайте каждой программе свой, чтобы его можно было отозвать.")
    String tokensIntro();

    @Message("Для чего")
    String tokenName();

    @Message("Действует, дней")
    String tokenLife();

    @Message("Создать токен")
    String tokenIssue();

    @Message("Скопируйте токен сейчас. Больше он не покажется.")
    String tokenOnce();

    @Message("Отозвать")
    String tokenRevoke();

    @Message("Токен отозван. Программам с ним теперь отказано.")
    String tokenRevoked();

    @Message("до {date}")
    String tokenUntil(String date);

    @Message("Токенов пока нет.")
    String tokensNone();

    @Message("Нет доступа")
    String deniedTitle();

    @Message("Эта страница для других ролей. Если она вам нужна, спросите владельца.")
    String deniedText();

    @Message("На первую страницу")
    String toStart();

    @Message("Укажите магазин параметром shop.")
    String chooseShop();

    @Message("Такого токена нет.")
    String tokenNotFound();

    @Message("Вы вошли в рабочую учётную запись, но у неё здесь нет роли. Спросите владельца.")
    String ssoUnknown();

    @Message("Новый сотрудник")
    String staffNew();

    @Message("Роль")
    String role();

    @Message("Магазин (для франчайзи и помощника)")
    String roleShop();

    @Message("нет")
    String none();

    @Message("Завести учётную запись")
    String accountOpen();

    @Message("Учётная запись {login} заведена. Передайте пароль лично.")
    String accountOpened(String login);

    @Message("Закрыть доступ")
    String accountClose();

    @Message("Доступ закрыт. Открытые сеансы и токены больше не действуют.")
    String accountClosed();

    @Message("доступ закрыт")
    String closed();

    @Message("работает")
    String working();

    @Message("Состояние")
    String state();

    @Message("Сменить пароль")
    String passwordChange();

    @Message("На других устройствах придётся войти заново. Токены программ продолжат работать.")
    String passwordEnds();

    @Message("Нынешний пароль")
    String oldPassword();

    @Message("Новый пароль ещё раз")
    String newPasswordAgain();

    @Message("Нынешний пароль не подошёл. После {tries} ошибок вход закроется на 15 минут.")
    String oldPasswordWrong(int tries);

    @Message("Это и есть нынешний пароль. Придумайте другой.")
    String samePassword();

    @Message("Новый пароль набран по-разному. Наберите его ещё раз в обоих полях.")
    String passwordsDiffer();

    @Message("Пароль сменён. На других устройствах нужно войти заново.")
    String passwordChanged();

    @Message("Ваш пароль хранится в рабочей учётной записи компании, меняют его там.")
    String passwordElsewhere();

    @Message("Не нашлось")
    String notFoundTitle();

    @Message("Сломалось у нас")
    String brokenTitle();

    @Message("Не получилось")
    String refusedTitle();
}

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

    @Message("Обзор")
    String overview();

    @Message("Заказы")
    String orders();

    @Message("Склад")
    String stock();

    @Message("Сборка")
    String picking();

    @Message("Не хватает вещей")
    String shortParcels();

    @Message("Товары")
    String products();

    @Message("Прайс-листы")
    String prices();

    @Message("Импорт")
    String imports();

    @Message("Поиск")
    String search();

    @Message("Вид магазина")
    String myShop();

    @Message("Выгрузки")
    String feeds();

    @Message("Сообщения")
    String outbox();

    @Message("Перевозчики")
    String carriers();

    @Message("Магазины")
    String shops();

    @Message("Ссылки")
    String links();

    @Message("Создать")
    String newLink();

    @Message("Товары")
    String goods();

    @Message("Витрины")
    String listings();

    @Message("Подборки")
    String sets();

    @Message("Витрина")
    String storefront();

    @Message("Профиль")
    String account();

    @Message("Посылки")
    String parcels();

    @Message("Отказы")
    String refusals();

    @Message("Сделано")
    String parcelsDone();

    @Message("Ещё")
    String more();

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

    @Message("Владелец")
    String post_owner();

    @Message("Директор")
    String post_director();

    @Message("Бухгалтер")
    String post_accountant();

    @Message("Менеджер каталога")
    String post_catalogue_manager();

    @Message("Склад")
    String post_warehouse();

    @Message("Поддержка")
    String post_support();

    @Message("Франчайзи")
    String post_franchisee();

    @Message("Помощник")
    String post_assistant();

    @Message("Курьер")
    String post_courier();

    @Message("Мастер")
    String post_installer();

    @Message("Система партнёра")
    String post_partner();

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

    @Message("Сотрудники")
    String staff();

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

    @Message("Возвраты")
    String returns();

    @Message("Разборы")
    String cases();

    @Message("Заработок")
    String earnings();

    @Message("Выплаты")
    String payouts();

    @Message("Рекламный фонд")
    String fund();

    @Message("Книга")
    String books();

    @Message("Деньги")
    String money();

    @Message("Сеть")
    String network();

    @Message("Закрытие месяца")
    String close();

    @Message("Отчёты")
    String statements();

    @Message("Споры по отчётам")
    String disputes();

    @Message("Чеки")
    String receipts();

    @Message("Реестры")
    String registers();

    @Message("Онлайн-оплаты")
    String payments();

    @Message("Расхождения")
    String discrepancies();

    @Message("Банк")
    String bank();

    @Message("Счета служб")
    String carrierInvoices();

    @Message("Касса")
    String desk();

    @Message("Договоры")
    String agreements();
}

package dev.prilavok.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the office's pages about carriers, Russian here, English in messages/carrierdesk_en.properties. */
@MessageBundle(value = "carrierdesk", locale = "ru")
public interface CarrierDeskMessages {
    @Message("Перевозчики")
    String carriers();

    @Message("Кто везёт посылки, как отвечает и что ждёт ответа.")
    String carriersHint();

    @Message("Вызовы курьера СДЭК")
    String calls();

    @Message("Партии Почты")
    String batches();

    @Message("События перевозчиков")
    String facts();

    @Message("Что сообщили перевозчики. Каждое событие действует один раз и только после проверки у перевозчика.")
    String factsHint();

    @Message("Перевозчик")
    String carrier();

    @Message("Связь")
    String link();

    @Message("Подключён")
    String connected();

    @Message("Подключён к имитатору")
    String acted();

    @Message("Не подключён")
    String notConnected();

    @Message("Отдыхает после сбоев")
    String rests();

    @Message("Пробуем снова")
    String tries();

    @Message("Последний ответ")
    String lastAnswer();

    @Message("ещё не было")
    String never();

    @Message("Последний сбой")
    String lastTrouble();

    @Message("сбоев не было")
    String noTrouble();

    @Message("Ждут номера")
    String waiting();

    @Message("В пути")
    String moving();

    @Message("Отказано")
    String refused();

    @Message("Посылки с трудностями")
    String troubled();

    @Message("Трудностей нет: все посылки получили номера.")
    String noTroubled();

    @Message("Посылка")
    String parcel();

    @Message("Магазин")
    String shop();

    @Message("Что случилось")
    String what();

    @Message("Следующая попытка")
    String nextTry();

    @Message("не будет")
    String noTry();

    @Message("Попробовать сейчас")
    String tryNow();

    @Message("Пробуем снова. Ответ появится здесь.")
    String trying();

    @Message("Пункты выдачи города")
    String matrix();

    @Message("Город")
    String city();

    @Message("Показать")
    String show();

    @Message("Такого города нет в списке. Проверьте название.")
    String noCity();

    @Message("Перевозчик ещё не описал этот город, действуют наши таблицы.")
    String byTables();

    @Message("Описано перевозчиком {when}.")
    String described(String when);

    @Message("Оплата при получении не больше {limit}.")
    String limit(String limit);

    @Message("Почтовые отделения города")
    String offices();

    @Message("Почта ещё не описала отделения этого города.")
    String noOffices();

    @Message("Отделение")
    String office();

    @Message("Часть заказа")
    String part();

    @Message("Цена и срок до пункта выдачи")
    String prices();

    @Message("Цена")
    String price();

    @Message("Срок в пути")
    String onTheWay();

    @Message("{from}–{to} дн.")
    String term(int from, int to);

    @Message("Откуда цена")
    String priceSource();

    @Message("По таблице")
    String table();

    @Message("таблица тарифов")
    String byTable();

    @Message("калькулятор СДЭК, {when}")
    String byCalculator(String when);

    @Message("Пунктов здесь нет.")
    String noPoints();

    @Message("Пункт")
    String point();

    @Message("Примерка")
    String fittingRoom();

    @Message("Оплата")
    String payment();

    @Message("картой и наличными")
    String cardAndCash();

    @Message("только картой")
    String cardOnly();

    @Message("только наличными")
    String cashOnly();

    @Message("нет")
    String no();

    @Message("есть")
    String yes();

    @Message("Вес посылки")
    String weightOf();

    @Message("Вес до")
    String weight();

    @Message("{kilograms} кг")
    String kilograms(String kilograms);

    @Message("Часы")
    String hours();

    @Message("Состояние")
    String state();

    @Message("Любое")
    String anyState();

    @Message("Новое")
    String stateNew();

    @Message("Применено")
    String stateApplied();

    @Message("Ничего нового")
    String stateRepeated();

    @Message("Ждёт передачи посылки")
    String stateWaits();

    @Message("Посылка неизвестна")
    String stateUnknown();

    @Message("Не удалось")
    String stateFailed();

    @Message("Когда пришло")
    String when();

    @Message("О чём")
    String subject();

    @Message("Откуда")
    String source();

    @Message("Сообщил сам")
    String told();

    @Message("Ответил на вопрос")
    String asked();

    @Message("Повторов")
    String repeats();

    @Message("Попыток")
    String attempts();

    @Message("Применено")
    String applied();

    @Message("Что мешает")
    String trouble();

    @Message("Что пришло")
    String payload();

    @Message("Что ответил перевозчик, когда его спросили")
    String answer();

    @Message("Применить снова")
    String again();

    @Message("Применяем снова. Повтор ничего не испортит: каждое событие действует один раз.")
    String applying();

    @Message("Событий с таким состоянием нет.")
    String noFacts();

    @Message("при обработке случилась ошибка, подробности в журнале сервера")
    String broken();
}

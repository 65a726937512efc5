package dev.prilavok.royalty.payouts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Payouts in words, Russian here, English in messages/payout_en.properties. */
@MessageBundle(value = "payout", locale = "ru")
public interface PayoutMessages {
    @Message("Выплаты")
    String title();

    @Message("Кому и сколько мы платим, что мешает")
    String question();

    @Message("""
            {#switch state}\
            {#case PLANNED}Запланирована\
            {#case APPROVED}Утверждена\
            {#case SENT}Отправлена в банк\
            {#case PAID}Выплачена\
            {#case RETURNED}Банк вернул\
            {#case UNKNOWN}Ответа банка нет\
            {#case BLOCKED}Задержана\
            {/switch}""")
    String state(PayoutState state);

    @Message("""
            {#switch reason}\
            {#case NO_REQUISITES}нет реквизитов\
            {#case NPD_LOST}нет статуса самозанятого\
            {#case RECEIPT_AWAITED}ждём чек самозанятого\
            {#case RECEIPT_OVERDUE}по прошлой выплате нет чека, срок прошёл\
            {#case NEGATIVE_BALANCE}на счёте меньше, чем планировали\
            {#case DISPUTED}идёт спор\
            {#case COMPLIANCE}проверка документов\
            {/switch}""")
    String reason(BlockReason reason);

    @Message("""
            {#switch state}\
            {#case PLANNED}Ждёт утверждения\
            {#case APPROVED}Утверждён\
            {#case SENT}Отправлен\
            {#case REFUSED}Отклонён\
            {/switch}""")
    String batchState(PayoutBatch.State state);

    @Message("Требует внимания")
    String wrong();

    @Message("Всё в порядке: неизвестных и возвращённых выплат нет.")
    String allFine();

    @Message("Ответа банка нет по {count} на {sum}. Найдите их в банке, второй раз не отправляйте.")
    String unknownLeft(int count, String sum);

    @Message("Банк вернул {count} на {sum}. Они войдут в следующий реестр.")
    String returnedLeft(int count, String sum);

    @Message("Задержано {count} на {sum}.")
    String blockedLeft(int count, String sum);

    @Message("Валюта")
    String currency();

    @Message("Составить реестр")
    String plan();

    @Message("В реестр войдут все, у кого есть доступные деньги. Суммы заморозятся, утвердить должны два человека.")
    String planHint();

    @Message("Реестр составлен. Теперь его утверждают два человека.")
    String planned();

    @Message("Платить есть кому, но всё задержано. Причины — в списке.")
    String allBlocked();

    @Message("Реестры")
    String batches();

    @Message("Реестр")
    String batch();

    @Message("Выплат")
    String count();

    @Message("Сумма")
    String sum();

    @Message("Состояние")
    String stateColumn();

    @Message("Составил")
    String plannedBy();

    @Message("Первым утвердил")
    String firstBy();

    @Message("Вторым утвердил")
    String secondBy();

    @Message("Отправил")
    String sentBy();

    @Message("Отклонил {who}: {why}")
    String refusedBy(String who, String why);

    @Message("Контрольная сумма состава")
    String hash();

    @Message("Выплаты")
    String payoutsOf();

    @Message("Выплата")
    String payout();

    @Message("Выплата {number}")
    String numbered(long number);

    @Message("Франчайзи")
    String franchisee();

    @Message("Когда")
    String whenColumn();

    @Message("Реестров ещё нет.")
    String noBatches();

    @Message("Составьте первый, когда есть что выплачивать.")
    String noBatchesHint();

    @Message("Таких выплат нет.")
    String noPayouts();

    @Message("Все")
    String all();

    @Message("Утвердить")
    String approve();

    @Message("Нужны два разных человека.")
    String approveHint();

    @Message("Утверждено первым. Теперь нужен второй человек.")
    String approvedFirst();

    @Message("Реестр утверждён, его можно отправлять.")
    String approvedSecond();

    @Message("Отклонить реестр")
    String refuse();

    @Message("Реестр отклонён. Выплаты войдут в следующий.")
    String refused();

    @Message("Почему")
    String whyLabel();

    @Message("Отправить")
    String send();

    @Message("Деньги перейдут со счетов франчайзи «в путь». Скачайте файл и передайте его банку.")
    String sendHint();

    @Message("Отправлено: {count}. Скачайте файл для банка.")
    String sent(int count);

    @Message("Файл для банка")
    String file();

    @Message("В файле только выплаты, по которым ещё нет ответа.")
    String fileHint();

    @Message("Файл уже выдан. Второй файл может стать второй оплатой: скажите, зачем он.")
    String fileAgain();

    @Message("Скачать для 1С")
    String clientBank();

    @Message("Скачать pain.001")
    String pain();

    @Message("Куда")
    String to();

    @Message("Попытка")
    String attempt();

    @Message("Номер в банке")
    String reference();

    @Message("День в банке")
    String day();

    @Message("Чем подтверждается")
    String evidence();

    @Message("Строка выписки, письмо банка.")
    String evidenceHint();

    @Message("Банк выплатил")
    String markPaid();

    @Message("Банк вернул")
    String markReturned();

    @Message("Ответа нет")
    String markUnknown();

    @Message("Причина возврата")
    String returnWhy();

    @Message("Записано: выплачено.")
    String donePaid();

    @Message("Записано: деньги снова доступны франчайзи.")
    String doneReturned();

    @Message("Выплата ждёт сверки с банком.")
    String doneUnknown();

    @Message("Задержать")
    String block();

    @Message("Идёт спор")
    String blockDisputed();

    @Message("Проверка документов")
    String blockCompliance();

    @Message("Снять задержку")
    String unblock();

    @Message("Выплата задержана.")
    String doneBlocked();

    @Message("Задержка снята. Выплата войдёт в следующий реестр.")
    String doneUnblocked();

    @Message("Что происходило")
    String history();

    @Message("Кто")
    String who();

    @Message("Подробности")
    String details();

    @Message("В книге")
    String journal();

    @Message("Реквизиты")
    String requisites();

    @Message("Долги")
    String debts();

    @Message("Долг вычитается из следующих заработков. Ниже порога — повод позвонить.")
    String debtsHint();

    @Message("Долг")
    String debt();

    @Message("Порог")
    String floor();

    @Message("Ниже порога")
    String belowFloor();

    @Message("Долгов нет.")
    String noDebts();

    @Message("Доступно")
    String available();

    @Message("Под спором")
    String held();

    @Message("Следующая выплата")
    String next();

    @Message("Меньше {minimum} не выплачивается, ждёт следующего раза.")
    String minimumHint(String minimum);

    @Message("Выплата задержана: {reason}.")
    String blockedBecause(String reason);

    @Message("Из новых заработков в счёт долга идёт {percent}.")
    String instalments(String percent);

    @Message("Ближайший реестр обычно составляют {day}.")
    String usually(String day);

    @Message("Долг больше {floor} головная компания попросит вернуть раньше.")
    String floorIs(String floor);

    @Message("Этот реестр первым утвердили вы. Второе утверждение — за другим человеком.")
    String secondPerson();

    @Message("Этот шаг уже сделан или невозможен. Обновите страницу.")
    String moved();

    @Message("Состав реестра уже не тот, что составляли. Отклоните его и составьте новый.")
    String changed();

    @Message("Выплачивать нечего: доступных денег ни у кого нет.")
    String nothing();

    @Message("Файл этого реестра уже выдан. Чтобы взять его снова, напишите, зачем.")
    String submitted();

    @Message("Эта выплата — {expected}. Строка банка на другую сумму.")
    String otherSum(String expected);

    @Message("Напишите, почему.")
    String whyNeeded();

    @Message("Напишите, чем это подтверждается.")
    String evidenceNeeded();

    @Message("Укажите день в банке, не позже сегодняшнего.")
    String wrongDay();

    @Message("что с чеком")
    String receipt();

    @Message("Чеки самозанятых")
    String receipts();
}

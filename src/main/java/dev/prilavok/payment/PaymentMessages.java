package dev.prilavok.payment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of payments, for the office and for whoever is refused. */
@MessageBundle(value = "payment", locale = "ru")
public interface PaymentMessages {
    @Message("Онлайн-оплата сейчас не принимается. Оплатите при получении.")
    String noProvider();

    @Message("Платёжный сервис не открыл оплату. Попробуйте ещё раз или оплатите при получении.")
    String notOpened();

    @Message("По этому заказу сейчас нечего оплачивать онлайн.")
    String nothingToPay();

    @Message("Эти деньги сейчас вернуть нельзя.")
    String notToBeGivenBack();

    @Message("Реестр не читается. Нужны строки: номер у сервиса; сумма; сумма к перечислению.")
    String settlementUnreadable();

    @Message("Онлайн-оплаты")
    String title();

    @Message("Кто заплатил онлайн и где сейчас эти деньги?")
    String question();

    @Message("Всё идёт своим чередом: возвраты отправлены, сообщения сервисов применены.")
    String allWell();

    @Message("Возвраты, с которыми нужен человек: {count}, на {sum}")
    String stuckNow(int count, String sum);

    @Message("Не перечислено сервисом: {count}, на {sum}")
    String unsettledNow(int count, String sum);

    @Message("Сообщения сервисов, которые не применились: {count}")
    String factsNow(int count);

    @Message("Когда просим предоплату")
    String rules();

    @Message("Таких оплат нет.")
    String empty();

    @Message("Они появятся, когда покупатель откроет оплату на странице заказа.")
    String emptyHint();

    @Message("Когда")
    String when();

    @Message("Магазин")
    String shop();

    @Message("Заказ")
    String order();

    @Message("Сервис")
    String providerLabel();

    @Message("Сумма")
    String sum();

    @Message("Возвращается")
    String backSum();

    @Message("Состояние")
    String stateLabel();

    @Message("{#switch code}{#case 'yookassa'}ЮKassa{#case 'stripe'}Stripe{#else}{code}{/switch}")
    String provider(String code);

    @Message("""
            {#switch state}\
            {#case CREATED}сервис ещё не ответил\
            {#case PENDING}ждёт покупателя\
            {#case AUTHORIZED}деньги удержаны\
            {#case CAPTURED}оплачено\
            {#case CANCELLED}не состоялась\
            {#case FAILED}не открылась\
            {/switch}""")
    String state(PaymentState state);

    @Message("на нашем счёте")
    String settledState();

    @Message("""
            {#switch show}\
            {#case ALL}все\
            {#case WAITING}ждут покупателя\
            {#case UNSETTLED}не перечислены\
            {#case SETTLED}на нашем счёте\
            {#case FAILED}не состоялись\
            {#case BACK}возвращаются\
            {#case STUCK}возврат не прошёл\
            {/switch}""")
    String show(PaymentShow show);

    @Message("""
            {#switch kind}\
            {#case CANCELLED}заказ отменён\
            {#case SURPLUS}переплата\
            {#case RETURN}возврат товара\
            {#case AT_THE_DOOR}оплата при получении\
            {#case LATE}оплата опоздала\
            {/switch}""")
    String kind(RefundKind kind);

    @Message("""
            {#switch state}\
            {#case REQUESTED}отправляется\
            {#case PENDING}сервис выполняет\
            {#case PAID}возвращено\
            {#case REFUSED}сервис отказал\
            {#case UNKNOWN}неизвестно, выполнено ли\
            {/switch}""")
    String back(RefundState state);

    @Message("""
            {#switch state}\
            {#case NEW}ждёт\
            {#case APPLIED}применено\
            {#case REPEATED}ничего нового\
            {#case UNKNOWN}не наша оплата\
            {#case FAILED}не применилось\
            {/switch}""")
    String fact(PaymentFact.State state);

    @Message("""
            {#switch code}\
            {#case 'SILENT'}сервис не отвечает\
            {#case 'RESTING'}сервис отдыхает после сбоев\
            {#case 'BUSY'}сервис занят\
            {#case 'LOGIN'}сервис не принимает ключ\
            {#case 'STRANGE'}ответ сервиса непонятен\
            {#case 'BROKEN'}у нас сломалось, попробуем ещё раз\
            {#case 'NOT_CONFIGURED'}сервис не подключён\
            {#else}{code}\
            {/switch}""")
    String trouble(String code);

    @Message("Оплата заказа {number}")
    String cardTitle(String number);

    @Message("Номер у сервиса")
    String externalId();

    @Message("Оплачено")
    String capturedAt();

    @Message("Комиссия сервиса")
    String fee();

    @Message("Перечислено")
    String settledAt();

    @Message("Что мешает")
    String troubleLabel();

    @Message("Спросить сервис сейчас")
    String look();

    @Message("Спросили. Ответ виден ниже.")
    String looked();

    @Message("Деньги обратно")
    String refunds();

    @Message("Обратно ничего не уходило.")
    String noRefunds();

    @Message("За что")
    String kindLabel();

    @Message("Отправить ещё раз")
    String again();

    @Message("Отправляем ещё раз.")
    String sentAgain();

    @Message("Сервис молчал дольше, чем помнит наш ключ. Найдите этот возврат в кабинете сервиса и запишите, что там.")
    String unknownHint();

    @Message("Номер возврата у сервиса")
    String refundNumber();

    @Message("Возврат там есть")
    String isThere();

    @Message("Возврата там нет")
    String isNotThere();

    @Message("Записали.")
    String noted();

    @Message("Что говорил сервис")
    String facts();

    @Message("Сервис пока ничего не сообщал. Мы спрашиваем сами.")
    String noFacts();

    @Message("О чём")
    String subject();

    @Message("Повторов")
    String repeats();

    @Message("Попыток")
    String attempts();

    @Message("Как пришло")
    String payload();

    @Message("Что сервис ответил на вопрос")
    String answer();

    @Message("Применить ещё раз")
    String applyAgain();

    @Message("Применяем.")
    String applying();

    @Message("Сообщения, которые не применились")
    String unapplied();

    @Message("Реестр перечисления")
    String settlement();

    @Message(
            "Вставьте строки реестра: номер у сервиса; сумма; сумма к перечислению. Второй раз то же самое ничего не изменит.")
    String settlementHint();

    @Message("Номер и дата реестра")
    String reference();

    @Message("Валюта")
    String currency();

    @Message("Строки")
    String lines();

    @Message("Разнести")
    String settle();

    @Message("Разнесено: {settled}. Было раньше: {repeated}.")
    String settledNow(int settled, int repeated);

    @Message("Разнесено: {settled}. Не сходятся или не наши: {wrong}.")
    String settledWith(int settled, String wrong);

    @Message("Назовите реестр.")
    String noReference();
}

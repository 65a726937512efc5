package dev.prilavok.royalty;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A franchisee's earnings in words, Russian here, English in messages/earn_en.properties. */
@MessageBundle(value = "earn", locale = "ru")
public interface EarnMessages {
    @Message("Заработок")
    String title();

    @Message("Сколько я заработал и что уже могу получить")
    String question();

    @Message("Ожидается")
    String expected();

    @Message("Доставлено, ждёт денег")
    String waiting();

    @Message("Доступно")
    String available();

    @Message("Служба доставки ещё не перечислила деньги покупателей.")
    String waitingHint();

    @Message("Это можно выплатить.")
    String availableHint();

    @Message("Это вычтут из следующих заработков.")
    String debtHint();

    @Message("Заказ")
    String order();

    @Message("Когда")
    String when();

    @Message("Выкуплено")
    String retail();

    @Message("Удержано")
    String taken();

    @Message("Вам")
    String owed();

    @Message("Деньги")
    String state();

    @Message("ждут")
    String isWaiting();

    @Message("доступны")
    String isAvailable();

    @Message("Пока ничего не доставлено.")
    String empty();

    @Message("Заработок появится, когда покупатель оставит себе хотя бы одну вещь.")
    String emptyHint();

    @Message("Корректировки")
    String adjustments();

    @Message("Почему столько")
    String why();

    @Message("Что")
    String what();

    @Message("Сумма")
    String amount();

    @Message("весь заказ")
    String whole();

    @Message("Итого вам")
    String sum();

    @Message("Куда ушли {whole} покупателей")
    String whereItWent(String whole);

    @Message("Вам")
    String yours();

    @Message("Открыть заказ")
    String toOrder();

    @Message("отменено: пришло другое известие")
    String takenBack();

    @Message("Условия этого заказа")
    String terms();

    @Message("По этому заказу движений ещё нет.")
    String noEntries();

    @Message("Ожидается — по этому магазину, остальное — по всем вашим магазинам.")
    String allShops();

    @Message("{count} в работе")
    String underWay(int count);

    @Message("""
            {#switch kind}\
            {#case RETAIL}Выкупленный товар\
            {#case SUBSIDY}Скидку оплатила головная компания\
            {#case WHOLESALE}Опт\
            {#case ROYALTY}Роялти\
            {#case MARKETING_FUND}Рекламный фонд\
            {#case DELIVERY_SHARE}Ваша доля доставки\
            {#case LOSS_COMPENSATION}Возмещение потери\
            {#case ADJUSTMENT}Корректировка\
            {#case MINIMUM_ROYALTY}Минимальное роялти\
            {#case ROYALTY_TRUE_UP}Пересчёт роялти за месяц\
            {#case PAYOUT}Выплата\
            {#else}{kind}\
            {/switch}""")
    String kind(LineKind kind);

    @Message("Проверено событий: {count}. Чего в книге не было, записано.")
    String earlierDone(int count);
}

package dev.prilavok.cash.discrepancies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Discrepancies of cash in words, Russian here, English in messages/discrepancy_en.properties. */
@MessageBundle(value = "discrepancy", locale = "ru")
public interface DiscrepancyMessages {
    @Message("Это расхождение уже прошло этот шаг. Обновите страницу.")
    String moved();

    @Message("По этому расхождению служба доставки ничего не должна.")
    String notOwed();

    @Message("Первым списание предложили вы. Второе решение — за другим человеком.")
    String secondPerson();

    @Message("Напишите, почему.")
    String noReason();

    @Message("Расхождения по деньгам")
    String title();

    @Message("Какие деньги покупателей службы доставки ещё держат и в чём мы с ними не сходимся")
    String question();

    @Message("Всё сходится.")
    String allWell();

    @Message("Не сходится: {count}, нам должны {sum}")
    String owedLeft(int count, String sum);

    @Message("Расхождений нет.")
    String nothing();

    @Message("Открытых расхождений: {count}")
    String openCount(int count);

    @Message("Деньги у служб доставки по сроку")
    String ageing();

    @Message("Служба доставки")
    String carrier();

    @Message("До 3 дней")
    String upTo3();

    @Message("4–7 дней")
    String upTo7();

    @Message("8–14 дней")
    String upTo14();

    @Message("15 дней и больше")
    String longer();

    @Message("{sum} · посылок: {parcels}")
    String held(String sum, int parcels);

    @Message("Найти новые")
    String look();

    @Message("Сверено с реестрами и посылками.")
    String looked();

    @Message("Открытые")
    String showOpen();

    @Message("Закрытые")
    String showDone();

    @Message("Отправление")
    String tracking();

    @Message("Заказ")
    String order();

    @Message("Что не так")
    String what();

    @Message("По нашим данным")
    String expected();

    @Message("У службы доставки")
    String paid();

    @Message("Разница")
    String missing();

    @Message("Дней")
    String days();

    @Message("Состояние")
    String stateColumn();

    @Message("Письмо-претензия")
    String letter();

    @Message("Реестр")
    String register();

    @Message("Обращение")
    String theCase();

    @Message("Письмо отправлено")
    String claim();

    @Message("Номер исходящего письма")
    String letterNumber();

    @Message("Долг уйдёт на счёт претензий. Отметьте, когда письмо отправлено.")
    String claimHint();

    @Message("Объяснилось")
    String explain();

    @Message("Списать на потери")
    String writeOff();

    @Message("Нужны два человека: второй не тот, кто предложил.")
    String writeOffHint();

    @Message("Почему")
    String why();

    @Message("Списать предложил: {who}")
    String proposed(String who);

    @Message("Что было")
    String history();

    @Message("{who}, {when}")
    String signed(String who, String when);

    @Message("Записано.")
    String written();

    @Message("Записано. Теперь нужен второй человек.")
    String needsSecond();

    @Message("Претензия по наложенному платежу")
    String letterTitle();

    @Message("Кому: {who}")
    String letterTo(String who);

    @Message(
            "По перечисленным отправлениям деньги, полученные от покупателей, не перечислены или перечислены не полностью. Просим перечислить {sum} либо прислать подтверждение перечисления в срок, указанный в договоре.")
    String letterText(String sum);

    @Message("Вручено")
    String delivered();

    @Message("Взято с покупателя")
    String taken();

    @Message(
            "Основание: данные о вручении, переданные службой доставки, и реестры наложенного платежа. Подробности по каждому отправлению прилагаются по запросу.")
    String evidence();

    @Message("От отправителя")
    String sender();

    @Message("Итого: {sum}")
    String total(String sum);

    @Message("""
            {#switch kind}\
            {#case MISSING}Нет ни в одном реестре\
            {#case DIFFERS}Другая сумма\
            {#case NOT_KEPT}Там оплачено, у нас отказ\
            {#case UNKNOWN}Нет такой посылки\
            {#case REPEATED}Уже было в реестре\
            {/switch}""")
    String kind(DiscrepancyKind kind);

    @Message("""
            {#switch state}\
            {#case OPEN}Открыто\
            {#case CLAIMED}Заявлена претензия\
            {#case SETTLED}Закрыто\
            {#case WRITTEN_OFF}Списано на потери\
            {/switch}""")
    String state(DiscrepancyState state);
}

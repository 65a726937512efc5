package dev.prilavok.royalty.fund;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The marketing fund in words, Russian here, English in messages/fund_en.properties. */
@MessageBundle(value = "fund", locale = "ru")
public interface FundMessages {
    @Message("""
            {#switch category}\
            {#case ONLINE_ADS}Реклама в интернете\
            {#case BLOGGERS}Блогеры\
            {#case PHOTOS}Съёмка\
            {#case PRINT}Печать\
            {#case EVENTS}Мероприятия\
            {#case OTHER}Другое\
            {/switch}""")
    String category(Category category);

    @Message("""
            {#switch state}\
            {#case PROPOSED}Ждёт второго человека\
            {#case SPENT}Куплено\
            {#case REFUSED}Отклонено\
            {/switch}""")
    String state(Spending.State state);

    @Message("Рекламный фонд")
    String title();

    @Message("Сколько собрал фонд и на что потрачено")
    String question();

    @Message("Что купил фонд на наши взносы")
    String myQuestion();

    @Message("В фонде сейчас")
    String balance();

    @Message("Собрано")
    String collected();

    @Message("Потрачено")
    String spent();

    @Message("Мой взнос")
    String mine();

    @Message("{percent} всех взносов")
    String share(String percent);

    @Message("за последние 12 месяцев")
    String lastMonths();

    @Message("По месяцам")
    String byMonth();

    @Message("Месяц")
    String month();

    @Message("Взносы и расходы по месяцам, цифры в таблице ниже")
    String chart();

    @Message("Ждут второго человека: {sum}.")
    String waiting(String sum);

    @Message("Решений никто не ждёт.")
    String nothingWaits();

    @Message("Потратить из фонда")
    String spend();

    @Message("Деньги фонда — только на рекламу. Нужен документ, крупные суммы утверждает второй человек.")
    String spendHint();

    @Message("На что")
    String categoryLabel();

    @Message("Что куплено")
    String what();

    @Message("Сумма")
    String sum();

    @Message("Когда")
    String day();

    @Message("Документ")
    String evidence();

    @Message("Договор, счёт или акт с номером.")
    String evidenceHint();

    @Message("Записать расход")
    String write();

    @Message("Расход записан.")
    String doneSpent();

    @Message("Сумма большая: расход ждёт второго человека.")
    String doneProposed();

    @Message("Расходы")
    String purchases();

    @Message("Состояние")
    String stateColumn();

    @Message("Кто")
    String who();

    @Message("Согласиться")
    String approve();

    @Message("Отклонить")
    String refuse();

    @Message("Почему")
    String whyLabel();

    @Message("Согласовано, расход записан.")
    String doneApproved();

    @Message("Расход отклонён.")
    String doneRefused();

    @Message("План на месяц")
    String plan();

    @Message("По плану")
    String planned();

    @Message("Осталось")
    String left();

    @Message("Запомнить план")
    String setPlan();

    @Message("План сохранён.")
    String donePlan();

    @Message("Фонд ещё ничего не покупал.")
    String empty();

    @Message("Взносы приходят с каждой выкупленной вещи.")
    String emptyHint();

    @Message("Взносов ещё не было.")
    String noMonths();

    @Message("В фонде только {left}.")
    String notEnough(String left);

    @Message("Этот расход предложили вы. Согласиться должен другой человек.")
    String secondPerson();

    @Message("По этому расходу уже решено. Обновите страницу.")
    String moved();

    @Message("Укажите сумму числом больше нуля.")
    String wrongSum();

    @Message("Напишите, что куплено.")
    String wrongWhat();

    @Message("Назовите документ.")
    String wrongEvidence();

    @Message("Укажите день, не позже сегодняшнего.")
    String wrongDay();

    @Message("Напишите, почему.")
    String wrongWhy();
}

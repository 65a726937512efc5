package dev.prilavok.royalty.statements;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Statements and disputes in words, Russian here, English in messages/statement_en.properties. */
@MessageBundle(value = "statement", locale = "ru")
public interface StatementMessages {
    @Message("Отчёты")
    String title();

    @Message("Отчёты партнёров")
    String officeTitle();

    @Message("Сколько вышло за месяц и почему столько")
    String question();

    @Message("Кому что причитается за месяц и с чем не согласны")
    String officeQuestion();

    @Message("Этот месяц, пока не закрыт")
    String draftTitle();

    @Message("Цифры меняются с каждым заказом. Отчёт выйдет, когда месяц закроют.")
    String draftHint();

    @Message("В этом месяце движений ещё нет.")
    String noDraft();

    @Message("Отчётов ещё нет.")
    String empty();

    @Message("Первый появится, когда закроют месяц.")
    String emptyHint();

    @Message("Под этот отбор ничего не попало.")
    String nothingFound();

    @Message("Месяц")
    String month();

    @Message("Номер")
    String number();

    @Message("Партнёр")
    String franchisee();

    @Message("Состояние")
    String stateColumn();

    @Message("Было на начало")
    String opening();

    @Message("Заработано за месяц")
    String earned();

    @Message("Стало на конец")
    String closing();

    @Message("Ждёт денег")
    String waiting();

    @Message("Доступно")
    String available();

    @Message("Выкуплено")
    String turnover();

    @Message("Из чего сложилось")
    String sums();

    @Message("Что")
    String what();

    @Message("Сумма")
    String amount();

    @Message("Показать все строки")
    String allLines();

    @Message("Строки")
    String lines();

    @Message("Когда")
    String when();

    @Message("Заказ")
    String order();

    @Message("без заказа")
    String noOrder();

    @Message("факт за {month}")
    String origin(String month);

    @Message("Строк за месяц нет.")
    String noLines();

    @Message("Почему не столько, сколько в прошлом месяце")
    String whyTitle();

    @Message("Прошлый отчёт: {month}. Сейчас {change}.")
    String whySum(String month, String change);

    @Message("на {sum} больше")
    String more(String sum);

    @Message("на {sum} меньше")
    String less(String sum);

    @Message("столько же")
    String same();

    @Message("Было")
    String was();

    @Message("Стало")
    String is();

    @Message("Разница")
    String change();

    @Message("Прошлого отчёта нет, сравнивать не с чем.")
    String noBefore();

    @Message("Согласен с отчётом")
    String accept();

    @Message("Если до {day} не возразить, отчёт считается принятым.")
    String acceptHint(String day);

    @Message("Отчёт принят: {day}.")
    String acceptedOn(String day);

    @Message("Отчёт принят.")
    String accepted();

    @Message("Оспорить")
    String dispute();

    @Message("Оспорить строку")
    String disputeTitle();

    @Message("Что не так")
    String disputeReason();

    @Message("Напишите, как должно быть и почему. Остальное выплатят, не дожидаясь ответа.")
    String disputeHint();

    @Message("Чем подтверждается")
    String evidence();

    @Message("Номер заказа, переписка, фото по ссылке.")
    String evidenceHint();

    @Message("Отправить")
    String send();

    @Message("Спор открыт. Ответ до {day}.")
    String disputeSent(String day);

    @Message("Споры")
    String disputes();

    @Message("Споры по строкам отчётов")
    String disputesTitle();

    @Message("С чем партнёры не согласны и на что пора ответить")
    String disputesQuestion();

    @Message("Споров, которые ждут ответа, нет.")
    String noDisputes();

    @Message("Решённые")
    String decidedTitle();

    @Message("Ответить до")
    String due();

    @Message("срок прошёл")
    String overdue();

    @Message("Отозвать")
    String withdraw();

    @Message("Спор отозван.")
    String withdrawn();

    @Message("Открыл {by}, {day}")
    String openedBy(String by, String day);

    @Message("Решил {by}, {day}")
    String decidedBy(String by, String day);

    @Message("Что ответить партнёру")
    String decision();

    @Message("Строка верна")
    String uphold();

    @Message("Ответ дан: строка остаётся.")
    String upheld();

    @Message("Исправить строку")
    String correct();

    @Message("Сколько добавить партнёру")
    String correction();

    @Message("С минусом, если удержать. Не больше самой строки. Проводку сделает второй человек, когда введёт то же.")
    String correctionHint();

    @Message("{by} предлагает {sum}: {text}")
    String proposed(String by, String sum, String text);

    @Message("Предложение записано. Теперь второй человек.")
    String proposedSaved();

    @Message("Исправлено на {sum}. Сумма уже доступна партнёру.")
    String corrected(String sum);

    @Message("Напишите сумму цифрами, например 150,00.")
    String noSum();

    @Message("Проводка")
    String journal();

    @Message("Проверить по книге")
    String verify();

    @Message("Сходится: из книги снова вышел тот же отчёт, отпечаток тот же.")
    String reproduced();

    @Message("Не сходится с книгой. Позовите того, кто ведёт книгу.")
    String notReproduced();

    @Message("Отпечаток")
    String hash();

    @Message("Договор")
    String model();

    @Message("""
            {#switch model}\
            {#case SERVICE}услуги\
            {#case AGENT}агентский\
            {#case RESELLER}купля-продажа\
            {/switch}""")
    String modelName(dev.prilavok.agreement.ContractModel model);

    @Message("Документы")
    String documents();

    @Message("Отчёт, PDF")
    String pdf();

    @Message("""
            {#switch model}\
            {#case SERVICE}Акт об оказании услуг, PDF\
            {#case AGENT}Отчёт агента, PDF\
            {#case RESELLER}Счёт, PDF\
            {/switch}""")
    String paper(dev.prilavok.agreement.ContractModel model);

    @Message("Строки")
    String linesFile();

    @Message("Данные для УПД")
    String updFile();

    @Message("""
            {#switch state}\
            {#case CALCULATED}рассчитан\
            {#case REVIEWED}проверен\
            {#case ISSUED}выпущен\
            {#case ACCEPTED}принят\
            {#case DISPUTED}спор\
            {#case RESOLVED}спор решён\
            {#case SETTLED}рассчитались\
            {#case ARCHIVED}в архиве\
            {/switch}""")
    String state(StatementState state);

    @Message("""
            {#switch state}\
            {#case OPEN}ждёт ответа\
            {#case UPHELD}строка верна\
            {#case CORRECTED}исправлено\
            {#case WITHDRAWN}отозван\
            {/switch}""")
    String disputeState(Dispute.State state);

    @Message("черновик")
    String draft();

    @Message("Все состояния")
    String anyState();

    @Message("Все месяцы")
    String anyMonth();

    @Message("Магазин")
    String search();

    @Message("Показать")
    String show();

    @Message("Проверить")
    String review();

    @Message("Проверить все за {month}")
    String reviewAll(String month);

    @Message("Выпустить все проверенные за {month}")
    String issueAll(String month);

    @Message("Проверено.")
    String reviewed();

    @Message("Выпущено: {count}.")
    String issued(int count);

    @Message("Отчёт уже в другом состоянии. Обновите страницу.")
    String moved();

    @Message("Месяц ещё не закрыт.")
    String notClosed();

    @Message("Срок для возражений прошёл.")
    String disputeLate();

    @Message("Эта строка уже оспорена.")
    String disputeRepeated();

    @Message("Напишите причину.")
    String reasonMissing();

    @Message("То же самое должен подтвердить другой человек.")
    String secondPerson();

    @Message("Исправить можно не больше чем на сумму строки.")
    String tooMuch();

    @Message("Заработок по месяцам")
    String chart();
}

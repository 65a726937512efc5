package dev.prilavok.cash.invoices;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Carriers' invoices and contracts in words, Russian here, English in messages/carrierinvoice_en.properties. */
@MessageBundle(value = "carrierinvoice", locale = "ru")
public interface InvoiceMessages {
    @Message("Счёт уже прошёл этот шаг. Обновите страницу.")
    String moved();

    @Message("Напишите, почему.")
    String noReason();

    @Message("Счёт уже оплачен. Доплату служба доставки выставит следующим счётом.")
    String billAgain();

    @Message("Строки не читаются: {rows}. Исправьте их и загрузите файл снова.")
    String rowsUnreadable(String rows);

    @Message("Выберите файл и службу доставки, укажите номер и день счёта.")
    String noFile();

    @Message("Отметьте строки, с которыми не согласны.")
    String noLines();

    @Message("Счета служб доставки")
    String title();

    @Message("Не взяли ли с нас за доставку больше, чем в договоре")
    String question();

    @Message("Все счета приняты и оплачены.")
    String allWell();

    @Message("Не приняты: {count}")
    String checkedLeft(int count);

    @Message("Строк, о которых спорим: {count}")
    String disputedLeft(int count);

    @Message("Приняты и не оплачены: {count}")
    String acceptedLeft(int count);

    @Message("Счетов ещё нет.")
    String empty();

    @Message("Загрузите файл счёта, и мы пересчитаем каждую строку.")
    String emptyHint();

    @Message("Загрузить счёт")
    String upload();

    @Message("Файл CSV или XLSX")
    String file();

    @Message("Служба доставки")
    String carrier();

    @Message("Номер счёта")
    String number();

    @Message("День счёта")
    String day();

    @Message("Загрузить и пересчитать")
    String load();

    @Message("Договоры и тарифы")
    String contracts();

    @Message("Выставлено")
    String billed();

    @Message("По договору")
    String ours();

    @Message("Разница")
    String difference();

    @Message("К оплате")
    String payable();

    @Message("Состояние")
    String stateColumn();

    @Message("Отправление")
    String tracking();

    @Message("Доставка")
    String forward();

    @Message("Обратно")
    String back();

    @Message("За наложенный платёж")
    String codFee();

    @Message("Вес, г")
    String weight();

    @Message("{theirs}, у нас {ours}")
    String weights(String theirs, String ours);

    @Message("{sum}, по договору {ours}")
    String against(String sum, String ours);

    @Message("Строка")
    String line();

    @Message("Не согласны")
    String disagree();

    @Message("Почему не согласны")
    String why();

    @Message("Оспорить отмеченные")
    String dispute();

    @Message("Принять счёт")
    String accept();

    @Message("Оспоренные строки войдут по договору, остальные как выставлено.")
    String acceptHint();

    @Message("Письмо с возражениями")
    String letter();

    @Message("Оспорил {who}: {why}")
    String disputedBy(String who, String why);

    @Message("Решено, {who}: {why}")
    String settledBy(String who, String why);

    @Message("Чем кончилось")
    String outcome();

    @Message("Служба согласилась с нами")
    String upheld();

    @Message("Служба была права")
    String conceded();

    @Message("Принят: {who}")
    String acceptedBy(String who);

    @Message("Ждёт оплаты. Когда деньги уйдут, укажите это у строки выписки.")
    String waitsForBank();

    @Message("Найти строку в выписке")
    String toBank();

    @Message("Записано.")
    String written();

    @Message("Возражения по счёту {number}")
    String letterTitle(String number);

    @Message("Кому: {who}")
    String letterTo(String who);

    @Message(
            "По перечисленным отправлениям выставленные суммы не соответствуют договору. Просим исправить счёт на {sum} и прислать исправленный документ.")
    String letterText(String sum);

    @Message("От отправителя")
    String sender();

    @Message("Сколько служба доставки берёт и с какого дня")
    String contractQuestion();

    @Message("Договор")
    String contract();

    @Message("Действует с")
    String validFrom();

    @Message("До покупателя")
    String toBuyer();

    @Message("Возврат")
    String comingBack();

    @Message("Процент с наложенного платежа")
    String codPercent();

    @Message("Вес в цене, граммы")
    String included();

    @Message("0, если вес не важен.")
    String includedHint();

    @Message("За каждый начатый килограмм сверх")
    String kilo();

    @Message("Валюта")
    String currency();

    @Message("Основание")
    String reason();

    @Message("Код службы доставки")
    String code();

    @Message("Записать тариф")
    String write();

    @Message("Прежние отправления не пересчитываются: новый тариф действует с указанного дня.")
    String contractHint();

    @Message("Кто это на бумаге")
    String party();

    @Message("Название компании")
    String partyName();

    @Message("ИНН")
    String taxNumber();

    @Message("Расчётный счёт")
    String account();

    @Message("Адрес для писем")
    String address();

    @Message("Сохранить")
    String save();

    @Message("Тарифов ещё нет.")
    String noContracts();

    @Message("На этот день тариф уже есть. Выберите другой день.")
    String dayTaken();

    @Message("Тариф действует с сегодняшнего дня или позже.")
    String dayPast();

    @Message("Проверьте: служба доставки, день, суммы, процент и основание.")
    String contractWrong();

    @Message("Укажите название компании.")
    String noName();

    @Message("""
            {#switch state}\
            {#case CHECKED}Пересчитан\
            {#case ACCEPTED}Принят, ждёт оплаты\
            {#case PAID}Оплачен\
            {/switch}""")
    String state(InvoiceState state);

    @Message("""
            {#switch verdict}\
            {#case AGREES}Сошлось\
            {#case DIFFERS}Не по договору\
            {#case UNKNOWN}Нет такой посылки\
            {#case REPEATED}Уже было в счёте\
            {#case NOT_ENDED}Ещё в пути\
            {/switch}""")
    String verdict(LineVerdict verdict);
}

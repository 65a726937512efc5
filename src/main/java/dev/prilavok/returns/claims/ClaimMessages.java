package dev.prilavok.returns.claims;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about claims to carriers, Russian here, English in messages/claims_en.properties. */
@MessageBundle(value = "claims", locale = "ru")
public interface ClaimMessages {
    @Message("Претензии перевозчикам")
    String title();

    @Message("Претензия {number}")
    String one(String number);

    @Message("""
            {#switch state}\
            {#case DRAFT}не подана\
            {#case FILED}подана\
            {#case ACCEPTED}признана\
            {#case PARTIAL}признана частично\
            {#case REJECTED}отклонена\
            {#case ESCALATED}спорим\
            {#case PAID}оплачена\
            {#case WRITTEN_OFF}списана\
            {/switch}""")
    String state(ClaimState state);

    @Message("{#switch what}{#case LOST}Утеряна{#case DAMAGED}Повреждена{/switch}")
    String what(CarrierClaim.What what);

    @Message("Претензия уже в другом состоянии: {state}.")
    String moved(String state);

    @Message("Укажите сумму больше нуля и не больше заявленной.")
    String sumWrong();

    @Message("Напишите, что ответил перевозчик.")
    String noteMissing();

    @Message("Списывают двое. Нужен ещё один сотрудник.")
    String secondPerson();

    @Message("Номер")
    String number();

    @Message("Посылка")
    String parcel();

    @Message("Заказ")
    String order();

    @Message("Магазин")
    String shop();

    @Message("Перевозчик")
    String carrier();

    @Message("Трек-номер")
    String tracking();

    @Message("Что случилось")
    String happened();

    @Message("Когда")
    String when();

    @Message("Объявленная ценность")
    String declared();

    @Message("Признано")
    String granted();

    @Message("Срок")
    String due();

    @Message("Подать до")
    String fileBy();

    @Message("Ответ ждём до")
    String answerBy();

    @Message("Состояние")
    String stateColumn();

    @Message("Претензий нет.")
    String empty();

    @Message("Когда перевозчик потеряет или повредит посылку, претензия появится здесь сама.")
    String emptyHint();

    @Message("Пакет документов (PDF)")
    String evidence();

    @Message("Подана перевозчику")
    String file();

    @Message("Номер исходящего")
    String outgoing();

    @Message("Признана целиком")
    String accept();

    @Message("Признана частично")
    String partial();

    @Message("Сумма, которую признали")
    String partialSum();

    @Message("Отклонена")
    String reject();

    @Message("Оспорить")
    String escalate();

    @Message("Деньги пришли")
    String paid();

    @Message("Списать")
    String writeOff();

    @Message("Списание подтверждают двое.")
    String writeOffHint();

    @Message("{name} предлагает списать. Нужен второй сотрудник.")
    String first(String name);

    @Message("Комментарий")
    String note();

    @Message("История")
    String history();

    @Message("Записано: претензия {number}.")
    String written(String number);

    @Message("Претензия № {number} по отправлению {tracking}")
    String paperTitle(String number, String tracking);

    @Message(
            "Просим возместить {sum}: отправление {parcel}, принятое к перевозке {handed}, не вручено получателю и признано утраченным {day}. Просим ответить письменно до {answer}.")
    String letterLost(String sum, String parcel, String handed, String day, String answer);

    @Message(
            "Просим возместить {sum}: вложение отправления {parcel}, принятого к перевозке {handed}, повреждено в пути, о чём стало известно {day}. Просим ответить письменно до {answer}.")
    String letterDamaged(String sum, String parcel, String handed, String day, String answer);

    @Message("Сведения")
    String facts();

    @Message("Вложение")
    String contents();

    @Message("Наименование")
    String thing();

    @Message("Артикул")
    String sku();

    @Message("Штук")
    String pieces();

    @Message("Ценность")
    String value();

    @Message("Упаковка и движение отправления")
    String story();

    @Message("От отправителя")
    String sender();

    @Message("{#switch name}{#case 'system'}сама система{#else}{name}{/switch}")
    String who(String name);
}

package dev.prilavok.trial;

import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.OrderResult;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a parcel's panel in the consoles, Russian here, English in messages/panel_en.properties. */
@MessageBundle(value = "panel", locale = "ru")
public interface PanelMessages {
    @Message("Посылка {number}")
    String parcel(String number);

    @Message("Доставка")
    String carrier();

    @Message("Попытки")
    String attemptsTitle();

    @Message("{count}, последняя: {why}")
    String attempts(int count, String why);

    @Message("Договорились на")
    String agreed();

    @Message("Итог")
    String resultTitle();

    @Message("""
            {#switch result}\
            {#case KEPT_FULL}выкуплено целиком\
            {#case KEPT_PARTIAL}выкуплено частично\
            {#case REFUSED}отказ при получении\
            {#case LOST}утеряно\
            {/switch}""")
    String result(OrderResult result);

    @Message("""
            {#switch outcome}\
            {#case KEPT}выкуп\
            {#case REFUSED}отказ\
            {#case LOST}утеря\
            {#case DAMAGED}повреждено\
            {#case CANCELLED}не отправлено\
            {/switch}""")
    String outcome(LineOutcome outcome);

    @Message("К оплате")
    String due();

    @Message("Получено")
    String collected();

    @Message("Сумма не сошлась, открыто дело.")
    String differs();

    @Message("Итог уточнён, редакция {version}.")
    String replaced(int version);

    @Message("никто не пришёл за посылкой")
    String unclaimed();

    @Message("перенесено на {day}")
    String rescheduled(String day);

    @Message("""
            {#switch code}\
            {#case 'SILENCE'}давно нет вестей\
            {#case 'A_WEEK'}ждёт уже неделю\
            {#case 'LAST_DAY'}последний день хранения\
            {#else}\
            {/switch}""")
    String reason(String code);

    @Message("отвезут в пункт выдачи")
    String redirected();

    @Message("Отвезти в пункт выдачи")
    String redirect();

    @Message("Пункт")
    String point();

    @Message("система")
    String system();

    @Message("покупатель")
    String buyer();

    @Message("курьер {name}")
    String courier(String name);

    @Message("Путь посылки")
    String way();

    @Message("узнали позже")
    String late();

    @Message("Перенести доставку")
    String move();

    @Message("День")
    String day();

    @Message("Время")
    String interval();

    @Message("Перенести")
    String moveIt();

    @Message("Доставка перенесена.")
    String moved();

    @Message("Выберите день не раньше завтрашнего и не позже чем через месяц.")
    String badDay();
}

package dev.prilavok.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The agreement in words, Russian here, English in messages/agreement_en.properties. */
@MessageBundle(value = "agreement", locale = "ru")
public interface AgreementMessages {
    @Message("""
            {#switch model}\
            {#case SERVICE}Договор услуг: продаёт головная компания, вы получаете вознаграждение.\
            {#case AGENT}Агентский договор: вы продаёте от имени головной компании.\
            {#case RESELLER}Договор купли-продажи: вы покупаете оптом и продаёте сами.\
            {/switch}""")
    String model(ContractModel model);

    @Message("Из цены выкупленных вещей вычитаются опт, роялти {royalty} {base} и {fund} в рекламный фонд.")
    String percents(String royalty, String base, String fund);

    @Message("""
            {#switch base}\
            {#case RETAIL}от цены\
            {#case RETAIL_WITHOUT_VAT}от цены без НДС\
            {#case MARGIN}от разницы с оптом\
            {/switch}""")
    String base(RoyaltyBase base);

    @Message("Ваша доля доставки: {full}, если выкуплено всё, {partly}, если часть, {refused}, если ничего.")
    String shares(String full, String partly, String refused);

    @Message("""
            {#switch policy}\
            {#case ON_DELIVERY}Деньги доступны сразу после вручения.\
            {#case ON_REMITTANCE}Деньги доступны, когда их перечислит служба доставки.\
            {#case AFTER_RETURN_WINDOW}Деньги доступны, когда пройдёт срок возврата.\
            {/switch}""")
    String availability(AvailabilityPolicy policy);

    @Message("Для этого магазина ещё нет договора. Заказы откроются, когда он появится.")
    String noAgreement();

    @Message("Новая редакция вступает в силу не раньше чем через {minutes} мин.")
    String tooSoon(long minutes);

    @Message("""
            {#switch tax}\
            {#case NPD}Вы платите налог на профессиональный доход.\
            {#case USN}Вы на упрощённой системе налогов.\
            {#case OSNO}Вы на общей системе налогов, с НДС.\
            {/switch}""")
    String tax(TaxRegime tax);

    @Message("С того, что покупатель платит за доставку, роялти тоже берётся.")
    String onDelivery();

    @Message("Своё роялти у категорий: {list}.")
    String categories(String list);

    @Message("«{name}» — {percent}")
    String category(String name, String percent);

    @Message("С заказов, сделанных {day}, роялти не берётся.")
    String freeDay(String day);

    @Message("С заказов, сделанных {day}, роялти не больше {percent}.")
    String cheapDay(String day, String percent);

    @Message("С заказов, сделанных с {from} по {to}, роялти не берётся.")
    String freeDays(String from, String to);

    @Message("С заказов, сделанных с {from} по {to}, роялти не больше {percent}.")
    String cheapDays(String from, String to, String percent);

    @Message("Когда за месяц продано много, роялти с того, что сверх порога, другое: {list}.")
    String marginal(String list);

    @Message("Когда за месяц продано много, роялти со всех продаж месяца другое: {list}.")
    String whole(String list);

    @Message("сверх {from} — {percent}")
    String above(String from, String percent);

    @Message("от {from} — {percent}")
    String reached(String from, String percent);

    @Message("Роялти за месяц не меньше {sum}, в первый месяц — по числу дней.")
    String least(String sum);

    @Message("Роялти за месяц не больше {sum}.")
    String most(String sum);

    @Message("Если вещь вернут, роялти с неё не возвращается.")
    String gross();

    @Message("Ваша доля возврата: {sum}.")
    String returnShare(String sum);

    @Message("Если служба доставки потеряла посылку и заплатила за неё, вы получаете всё, что она принесла бы вам.")
    String lossWhole();

    @Message(
            "Если служба доставки потеряла посылку и заплатила за неё, вы получаете {percent} того, что она принесла бы вам.")
    String lossPart(String percent);

    @Message("Выплачивается от {sum}, меньшее ждёт следующей выплаты.")
    String payoutFrom(String sum);

    @Message("Выплата ждёт вашего чека.")
    String receiptFirst();

    @Message("В счёт долга идёт {percent} новых заработков.")
    String instalment(String percent);

    @Message("Долг глубже {sum} головная компания просит вернуть.")
    String debtFloor(String sum);
}

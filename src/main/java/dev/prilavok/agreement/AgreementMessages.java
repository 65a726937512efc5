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
}

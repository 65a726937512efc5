package dev.prilavok.order.insight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the refusals' page, Russian here, English in messages/refusal_en.properties. */
@MessageBundle(value = "refusal", locale = "ru")
public interface RefusalMessages {
    @Message("Отказы")
    String title();

    @Message("Что чаще всего не выкупают и сколько это стоит?")
    String question();

    @Message(
            "Считаем по последнему известному итогу каждой посылки. Когда берут два размера на выбор и оставляют один, второй отказом не считается. Цена отказов: доставка, которую никто не оплатил.")
    String how();

    @Message("По чему считать")
    String byTitle();

    @Message("""
            {#switch by}\
            {#case PRODUCT}по вещам\
            {#case SIZE}по размерам\
            {#case REASON}по причинам\
            {#case SHOP}по магазинам\
            {#case SOURCE}по источникам\
            {/switch}""")
    String by(RefusalsBy by);

    @Message("""
            {#switch by}\
            {#case PRODUCT}Вещь\
            {#case SIZE}Размер\
            {#case REASON}Причина\
            {#case SHOP}Магазин\
            {#case SOURCE}Источник\
            {/switch}""")
    String column(RefusalsBy by);

    @Message("За сколько дней")
    String span();

    @Message("{days} дней")
    String days(int days);

    @Message("Привезли")
    String sent();

    @Message("Выкупили")
    String kept();

    @Message("Отказы")
    String refused();

    @Message("Потеряно")
    String lost();

    @Message("Доля отказов")
    String share();

    @Message("Стоили доставки")
    String cost();

    @Message(
            "Пока ни одна посылка не дошла до примерки. Когда это случится, здесь будет видно, что подходит, а что нет.")
    String none();

    @Message("причина не названа")
    String noReason();

    @Message("посылку не забрали")
    String unclaimed();

    @Message("Валюта")
    String currency();

    @Message("Показать")
    String show();
}

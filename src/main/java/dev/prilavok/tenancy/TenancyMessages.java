package dev.prilavok.tenancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about brands, Russian here, English in messages/tenancy_en.properties. */
@MessageBundle(value = "tenancy", locale = "ru")
public interface TenancyMessages {
    @Message("Дайте название, не длиннее {most} знаков.")
    String nameWrong(int most);

    @Message("Уложитесь в одну строку, не длиннее {most} знаков.")
    String tooLong(int most);

    @Message("Запишите телефон цифрами, например +7 900 000-10-39.")
    String phoneWrong();

    @Message("Запишите адрес почты целиком, например anna@example.org.")
    String emailWrong();

    @Message("Запишите имя или ссылку https://t.me/…, https://vk.com/…, https://wa.me/…")
    String messengerWrong();

    @Message("Цвет пишут так: #1c1f1d.")
    String colourWrong();

    @Message("«{front}» на «{back}» плохо видно: контраст {ratio} : 1, людям нужно {least} : 1.")
    String faint(String front, String back, String ratio, String least);

    @Message("""
            {#switch name}\
            {#case '--ink'}Текст\
            {#case '--paper'}Фон\
            {#case '--muted'}Второстепенный текст\
            {#case '--line'}Линии\
            {#case '--accent'}Кнопки\
            {#case '--accent-ink'}Надписи на кнопках\
            {#case '--sale'}Скидки\
            {#case '--ok'}Хорошие вести\
            {#else}{name}\
            {/switch}""")
    String colour(String name);
}

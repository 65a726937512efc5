package dev.prilavok.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of the post's batches, Russian here, English in messages/batch_en.properties. */
@MessageBundle(value = "batch", locale = "ru")
public interface BatchMessages {
    @Message("Партии Почты России")
    String batches();

    @Message(
            "Партия собирает отправления одного дня. Почта получает электронную форму 103, мы печатаем такую же к передаче.")
    String hint();

    @Message("Готовы к партии")
    String standing();

    @Message("Все отправления Почты уже в партиях или переданы.")
    String noneStanding();

    @Message("День передачи в отделение")
    String day();

    @Message("Собрать партию")
    String form();

    @Message("Выберите день не раньше сегодняшнего и не дальше двух недель.")
    String wrongDay();

    @Message("Отметьте хотя бы одно отправление.")
    String nothingChosen();

    @Message("Партия собирается. Номер и форма появятся здесь.")
    String forming();

    @Message("Партия на эти отправления уже собирается.")
    String isForming();

    @Message("Партий ещё не было.")
    String none();

    @Message("Партия")
    String batch();

    @Message("Отправления")
    String parcels();

    @Message("Состояние")
    String state();

    @Message("Форма 103, PDF")
    String form103();

    @Message(
            "{#switch code}{#case 'OPEN'}Собирается{#case 'DONE'}Форма отправлена в отделение{#case 'REFUSED'}Отказано{#else}Отменена{/switch}")
    String status(String code);
}

package dev.prilavok.catalog.master;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about plans for many products, English in messages/batches_en.properties. */
@MessageBundle(value = "batches", locale = "ru")
public interface BatchMessages {
    @Message("План для многих товаров")
    String title();

    @Message("Запланировать отмеченные")
    String planTicked();

    @Message("Запланировать все найденные")
    String planFound();

    @Message("Товаров: {count}")
    String count(int count);

    @Message("Что изменить")
    String what();

    @Message("Когда")
    String when();

    @Message("Запланировать")
    String plan();

    @Message(
            "До срока план отменяется одной кнопкой. Товары, которые к сроку изменит кто-то ещё, останутся как есть, и план об этом скажет.")
    String hint();

    @Message("{#if show}Показать покупателям{#else}Снять с продажи{/if}")
    String deed(boolean show);

    @Message("{field}: {value}")
    String becomes(String field, String value);

    @Message("отмеченные товары")
    String ticked();

    @Message("все, что нашёл фильтр")
    String found();

    @Message(
            "{#when state}{#is GATHERING}Собираем товары{#is PLANNED}Ждёт срока{#is CANCELLED}Отменён{#is DONE}Выполнен{/when}")
    String state(PlanBatch.State state);

    @Message("В плане: {all}. Выполнено: {done}, не удалось: {refused}, отменено: {cancelled}.")
    String counted(int all, int done, int refused, int cancelled);

    @Message("Отменить план")
    String cancel();

    @Message("План отменён. Что уже выполнено, осталось.")
    String cancelled();

    @Message("План уже закончился, отменять нечего.")
    String tooLate();

    @Message("Не удалось изменить")
    String troubles();

    @Message("Обновить")
    String refresh();

    @Message("Планы для многих товаров")
    String many();

    @Message("Все планы")
    String allPlans();

    @Message("Какие товары")
    String goods();

    @Message("И ещё товаров: {number}")
    String more(int number);
}

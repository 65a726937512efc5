package dev.prilavok.catalog.master;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about changes that wait for their day and hour, English in messages/plans_en.properties. */
@MessageBundle(value = "plans", locale = "ru")
public interface PlanMessages {
    @Message("Укажите день и час в будущем.")
    String dueNeeded();

    @Message("Запланировано на {when}. {zone}.")
    String plannedFor(String when, String zone);

    @Message(
            "{#when state}{#is PLANNED}Запланировано{#is DONE}Выполнено{#is CANCELLED}Отменено{#is REFUSED}Не выполнено{/when}")
    String planState(PlannedChange.State state);

    @Message("План отменён.")
    String planCancelled();

    @Message("Отменить нельзя: план уже закрыт.")
    String planTooLate();

    @Message("Показать товар нельзя: не хватает обмеров.")
    String planNotComplete();

    @Message("Товар объединён с другим. Составьте план для того, что остался.")
    String planMerged();

    @Message("За это время другие изменили: {fields}. Их текст остался.")
    String planOvertaken(String fields);

    @Message("Товар с тех пор меняли, но другие поля. План выполнится.")
    String planMerges();

    @Message("С тех пор изменили те же поля: {fields}. План не выполнится. Отмените его и составьте новый.")
    String planWouldClash(String fields);

    @Message("Для плана. Часы: {zone}")
    String dueHint(String zone);

    @Message("Прошли")
    String past();

    @Message("Ничего не запланировано.")
    String noPlans();

    @Message("Изменение можно запланировать в карточке товара.")
    String noPlansHint();

    @Message("Отменить")
    String cancelPlan();
}

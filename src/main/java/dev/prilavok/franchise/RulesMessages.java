package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the rules of a shop, English in messages/myrules_en.properties. */
@MessageBundle(value = "myrules", locale = "ru")
public interface RulesMessages {
    @Message("Правила витрины")
    String title();

    @Message(
            "Показываем то, что подходит хотя бы под одно правило «показывать»; если таких правил нет, показываем всё. Из этого убираем то, что подходит под «не показывать». Порядок не важен. Что вы скрыли или вернули вручную, правила не трогают.")
    String how();

    @Message(
            "Остаток складываем по всем размерам и сверяем раз в пять минут. Вещь, которая уже в корзине или в ссылке-заказе, можно купить и тогда, когда её стало меньше.")
    String stockHint();

    @Message("Сейчас действуют")
    String present();

    @Message("Правил нет: магазин показывает все товары своих разделов.")
    String none();

    @Message("{#if letsIn}показывать{#else}не показывать{/if}")
    String effect(boolean letsIn);

    @Message("подходит товаров: {count}")
    String fits(int count);

    @Message("Убрать правило")
    String remove();

    @Message("Убрать правило «{what}»")
    String removeThis(String what);

    @Message("Новое правило")
    String fresh();

    @Message("Что сделать")
    String whatToDo();

    @Message("Показывать")
    String show();

    @Message("Не показывать")
    String take();

    @Message("Любой")
    String any();

    @Message("Свободных штук")
    String units();

    @Message("«Показывать»: от стольких штук. «Не показывать»: когда меньше. Пусто: остаток не важен.")
    String unitsHint();

    @Message("Посчитать")
    String count();

    @Message("Добавить правило")
    String add();

    @Message("Подходит товаров: {fits}. Сейчас магазин показывает {before}, с этим правилом будет {after}.")
    String preview(int fits, int before, int after);

    @Message("С этим правилом магазин опустеет.")
    String leavesNothing();

    @Message("Выберите условия, и здесь появится, сколько товаров им подходит.")
    String noPreview();

    @Message("Правило добавлено. Сейчас магазин показывает товаров: {count}.")
    String added(int count);

    @Message("Правило убрано.")
    String removed();

    @Message("Правила")
    String rules();
}

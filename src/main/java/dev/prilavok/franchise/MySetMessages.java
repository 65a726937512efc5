package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of sets and of what is new for a franchisee, English in messages/mysets_en.properties. */
@MessageBundle(value = "mysets", locale = "ru")
public interface MySetMessages {
    @Message("Подборки")
    String title();

    @Message(
            "Взятая подборка показывает все свои товары, даже если ваши правила их убирают, и встаёт блоком на главной в свой сезон. Что вы скрыли вручную, остаётся скрытым. Отпустите её, и уйдёт только то, что пришло с ней.")
    String hint();

    @Message("Головная компания пока не предлагает подборок.")
    String none();

    @Message("Товаров: {goods}, в магазине сейчас: {shown}.")
    String count(int goods, int shown);

    @Message("В магазине")
    String taken();

    @Message(
            "{#if from == '' && to == ''}Без срока{#else if from == ''}На главной до {to}{#else if to == ''}На главной с {from}{#else}На главной с {from} по {to}{/if}")
    String days(String from, String to);

    @Message("Взять всю")
    String take();

    @Message("Взять всю подборку «{title}»")
    String takeThis(String title);

    @Message("Отпустить")
    String leave();

    @Message("Отпустить подборку «{title}»")
    String leaveThis(String title);

    @Message("Подборка «{title}» в магазине.")
    String takenNow(String title);

    @Message("Подборка «{title}» отпущена.")
    String leftNow(String title);

    @Message("Отменить")
    String undo();

    @Message("Открыть в магазине")
    String openInShop();

    @Message("Новинки")
    String arrivals();

    @Message("Новое с {since}: {count}")
    String since(String since, int count);

    @Message("С прошлого раза ничего нового.")
    String nothingNew();

    @Message(
            "{#if waits}Новинки ждут здесь: покупатели их не видят, пока вы не выставите.{#else}Новинки встают в магазин сами, как велят ваши правила.{/if}")
    String policy(boolean waits);

    @Message("{#if waits}Выставлять сразу{#else}Сначала показывать мне{/if}")
    String otherPolicy(boolean waits);

    @Message("{#if waits}Теперь новинки сначала ждут вашего решения.{#else}Теперь новинки встают в магазин сами.{/if}")
    String policyNow(boolean waits);

    @Message("{#if waits}Выставить все{#else}Оставить все{/if}")
    String all(boolean waits);

    @Message("{#if waits}Выставить отмеченные, остальные скрыть{#else}Оставить отмеченные, остальные скрыть{/if}")
    String some(boolean waits);

    @Message("Готово. Новинки просмотрены.")
    String done();

    @Message("Готово. Скрыто: {count}.")
    String doneHiding(int count);

    @Message("Отметьте хотя бы один товар или нажмите «{all}».")
    String nothingTicked(String all);

    @Message("Показаны последние {shown}. Столько сразу не перебрать: оставьте все или решите правилом.")
    String tooMany(int shown);

    @Message("Рекомендуем {price}")
    String recommended(String price);

    @Message("Отменено: новинки снова ждут.")
    String undone();
}

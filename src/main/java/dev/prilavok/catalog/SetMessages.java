package dev.prilavok.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about head office's sets of goods, English in messages/sets_en.properties. */
@MessageBundle(value = "sets", locale = "ru")
public interface SetMessages {
    @Message(
            "{#when reason}{#is NO_TITLE}Назовите подборку по-русски.{#is TOO_LONG}Название до {title} знаков, пояснение до {told}.{#is DAYS}Сезон кончается раньше, чем начинается.{#is NO_DAY}День не прочитать: напишите его как 2026-12-01.{#is NO_ARTICLES}Впишите хотя бы один артикул.{#is TOO_MANY}Вручную в подборку входит не больше {most} товаров. Остальное доверьте правилу.{/when}")
    String refused(SetRefused.Reason reason, int title, int told, int most);

    @Message("Подборки")
    String sets();

    @Message("Товары под одним названием: к сезону, к поводу. Магазин берёт подборку целиком и целиком отпускает.")
    String setsHint();

    @Message("Подборок пока нет. Назовите первую.")
    String noSets();

    @Message("Название")
    String title();

    @Message("Название по-русски")
    String titleRu();

    @Message("Название по-английски")
    String titleEn();

    @Message("Одна фраза под названием")
    String told();

    @Message("Одна фраза под названием, по-английски")
    String toldEn();

    @Message("Сезон")
    String season();

    @Message(
            "{#if from == '' && to == ''}всегда{#else if from == ''}до {to}{#else if to == ''}с {from}{#else}{from} – {to}{/if}")
    String days(String from, String to);

    @Message("На главных страницах с")
    String from();

    @Message("по")
    String to();

    @Message("Пусто: без срока. Своя страница у подборки есть и вне сезона.")
    String daysHint();

    @Message("Взяли магазинов")
    String shops();

    @Message("Состояние")
    String state();

    @Message("{#if published}предложена магазинам{#else}готовится{/if}")
    String published(boolean published);

    @Message("Предложить магазинам")
    String publish();

    @Message("Новая подборка")
    String fresh();

    @Message("Начать")
    String begin();

    @Message("Что входит само")
    String rule();

    @Message("Всё, что подходит под выбранное, и новое тоже. Ничего не выбрано: только то, что добавлено вручную.")
    String ruleHint();

    @Message(
            "{#when facet}{#is CATEGORY}Раздел{#is GENDER}Для кого{#is SEASON}Сезон{#is MATERIAL}Материал{#is BRAND}Марка{#is SIZE}Размер{#is COLOUR}Цвет{/when}")
    String facet(Facet facet);

    @Message("Любой")
    String any();

    @Message("Фото подборки")
    String photo();

    @Message("Первое из её товаров")
    String usualPhoto();

    @Message("Фото {number}")
    String photoNumber(int number);

    @Message("Сохранить")
    String save();

    @Message("Сохранено.")
    String saved();

    @Message("Добавлено вручную")
    String byHand();

    @Message("Артикулы")
    String articles();

    @Message("Через запятую, пробел или с новой строки. Достаточно одного артикула товара.")
    String articlesHint();

    @Message("Добавить")
    String add();

    @Message("Добавлено.")
    String added();

    @Message("Таких артикулов нет: {articles}. Остальное добавлено.")
    String unknown(String articles);

    @Message("Убрать")
    String takeOut();

    @Message("Убрать «{name}»")
    String takeOutThis(String name);

    @Message("Убрано из подборки.")
    String takenOut();

    @Message("Вручную ничего не добавлено.")
    String nothingByHand();
}

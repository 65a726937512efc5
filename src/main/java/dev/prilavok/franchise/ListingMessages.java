package dev.prilavok.franchise;

import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.catalog.ListingQuery;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the franchisee's goods, English in messages/mygoods_en.properties. */
@MessageBundle(value = "mygoods", locale = "ru")
public interface ListingMessages {
    @Message("Мои товары")
    String title();

    @Message(
            "{#when show}{#is ALL}Все{#is SHOWN}В магазине{#is HIDDEN}Скрыты{#is RULED_OUT}Убраны правилами{#is PINNED}Возвращены вручную{#is OWN_PRICE}Своя цена{/when}")
    String show(ListingQuery.Show show);

    @Message("Название, артикул или штрихкод")
    String findGoods();

    @Message("Раздел")
    String section();

    @Message("Все разделы")
    String allSections();

    @Message("Показать")
    String apply();

    @Message("Рекомендуем {price}")
    String recommended(String price);

    @Message("от {price}")
    String from(String price);

    @Message("Своя цена")
    String ownPrice();

    @Message("Можно от {floor} до {ceiling}. Пусто: рекомендованная.")
    String corridor(String floor, String ceiling);

    @Message("У размеров слишком разные цены: одной на всех не бывает.")
    String noOnePrice();

    @Message("Цену этого товара головная компания оставила за собой: действует рекомендованная.")
    String priceIsOffices();

    @Message("Ваша цена {own} отдыхает и вернётся, когда головная компания снова разрешит свои цены.")
    String priceRests(String own);

    @Message(
            "Вы хотели {own}, но коридор сдвинулся: сейчас покупатель платит {now}. Ваша цена вернётся, когда снова войдёт в коридор.")
    String moved(String own, String now);

    @Message("Сохранить")
    String save();

    @Message("Скрыть")
    String hide();

    @Message("Вернуть в магазин")
    String putBack();

    @Message(
            "{#when place}{#is HIDDEN}скрыто{#is SHOWN}в магазине{#is WAITING}новинка, ждёт вашего решения{#is RULED_OUT}убрано правилом{#is PINNED}в магазине, вручную{/when}")
    String place(ListedGoods.Place place);

    @Message("Показать всё равно")
    String pin();

    @Message("Оставить правилам")
    String unpin();

    @Message("Показано вручную: {count}. Правила этот товар больше не уберут.")
    String pinnedNow(int count);

    @Message("Товар снова решают правила.")
    String unpinnedNow();

    @Message("Название и фото")
    String words();

    @Message("текст головной компании изменился")
    String wordsMoved();

    @Message("Правила витрины")
    String rules();

    @Message("Открыть в магазине")
    String openInShop();

    @Message("Остаётся вам {sum}")
    String leaves(String sum);

    @Message(
            "Из {retail} вычтено: опт {wholesale}, роялти {royalty}, фонд {fund}, ваша доля доставки {delivery}, возможные отказы {refusals}.")
    String leftSentence(String retail, String wholesale, String royalty, String fund, String delivery, String refusals);

    @Message("Отказы здесь не предположение: за год из ста таких посылок вернулось {percent}.")
    String realRefusals(String percent);

    @Message("Цену прочитать не удалось, поэтому и остаток не посчитан.")
    String cannotTell();

    @Message(
            "«Остаётся вам» считает посылку с одной вещью и допускает, что из ста посылок {percent} вернутся. Это предположение, а не обещание; где исходов уже достаточно, вместо него стоит настоящая доля раздела.")
    String assumption(String percent);

    @Message("Без договора в валюте магазина посчитать, что вам остаётся, нельзя.")
    String noAgreement();

    @Message("Отметить {name}")
    String tick(String name);

    @Message("Отметить все на странице")
    String tickAll();

    @Message("Снять отметки")
    String tickNone();

    @Message("С отмеченными:")
    String withTicked();

    @Message("Отметьте хотя бы один товар.")
    String nothingTicked();

    @Message("Скрыто: {count}. Покупатели их больше не видят.")
    String hiddenNow(int count);

    @Message("Снова в магазине: {count}.")
    String shownNow(int count);

    @Message("Цена сохранена: {price}.")
    String priced(String price);

    @Message("Теперь действует рекомендованная цена.")
    String pricedAsRecommended();

    @Message("Отменено.")
    String undone();

    @Message("Отменить")
    String undo();

    @Message("Товаров пока нет")
    String empty();

    @Message("Они появятся здесь, когда головная компания опубликует товары разделов вашего магазина.")
    String emptyHint();

    @Message("Ничего не нашлось")
    String nothingFound();

    @Message("Попробуйте другие слова, раздел или фильтр.")
    String nothingFoundHint();

    @Message("Показать все товары")
    String showAll();

    @Message("Название")
    String nameColumn();

    @Message("Рекомендованная цена")
    String recommendedColumn();

    @Message("Не ниже")
    String floorColumn();

    @Message("Не выше")
    String ceilingColumn();

    @Message("Валюта")
    String currencyColumn();

    @Message("Остаётся вам с вещи")
    String leavesColumn();

    @Message("Состояние")
    String stateColumn();
}

package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about a franchisee's own sets, English in messages/ownsets_en.properties. */
@MessageBundle(value = "ownsets", locale = "ru")
public interface OwnSetMessages {
    @Message("Свои подборки")
    String title();

    @Message("Соберите товары под своим названием. Подборка встанет на первую страницу магазина.")
    String hint();

    @Message("Название подборки")
    String name();

    @Message("Собрать подборку")
    String begin();

    @Message("Назовите подборку.")
    String titleNeeded();

    @Message("Подборка создана. Добавьте в неё товары и покажите покупателям.")
    String begun();

    @Message("Дайте подборке название, не длиннее {most} знаков.")
    String titleWrong(int most);

    @Message("Подпись не длиннее {most} знаков.")
    String toldWrong(int most);

    @Message("Подпись под названием")
    String told();

    @Message("Показывать в магазине")
    String shown();

    @Message("Фото подборки")
    String photo();

    @Message("Первое из товаров")
    String firstPhoto();

    @Message("Фото {number}")
    String photoNumber(int number);

    @Message("Сохранить")
    String save();

    @Message("Подборка сохранена.")
    String saved();

    @Message("Товары")
    String goods();

    @Message("Пока пусто. Найдите товары ниже.")
    String empty();

    @Message("Магазин его сейчас не показывает")
    String notShown();

    @Message("Найти товар")
    String find();

    @Message("Название или артикул")
    String findHint();

    @Message("Ничего не нашлось среди того, что показывает магазин.")
    String notFound();

    @Message("Добавить")
    String add();

    @Message("Убрать")
    String remove();

    @Message("{deed}: {name}")
    String actOn(String deed, String name);

    @Message("Выше")
    String up();

    @Message("Ниже")
    String down();

    @Message("Вернуть")
    String back();

    @Message("Подборка убрана. Вернуть её можно внизу страницы.")
    String goneNow();

    @Message("Подборка снова на месте.")
    String backNow();

    @Message("Убранные подборки")
    String gone();

    @Message("Показана")
    String isShown();

    @Message("Не показана")
    String isNot();

    @Message("Товаров: {count}")
    String count(int count);

    @Message("Открыть в магазине")
    String open();
}

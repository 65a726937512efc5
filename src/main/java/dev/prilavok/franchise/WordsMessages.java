package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page for a shop's own words, English in messages/mywords_en.properties. */
@MessageBundle(value = "mywords", locale = "ru")
public interface WordsMessages {
    @Message("Название и фото")
    String title();

    @Message("Своё название")
    String name();

    @Message("Пусто: название головной компании, «{office}».")
    String nameHint(String office);

    @Message("Свой текст")
    String told();

    @Message("Пусто: текст головной компании. Пустая строка начинает новый абзац.")
    String toldHint();

    @Message("Первое фото")
    String photo();

    @Message("Как у головной компании")
    String usualPhoto();

    @Message("Фото {number}")
    String photoNumber(int number);

    @Message("Головная компания с тех пор изменила название")
    String nameMoved();

    @Message("Головная компания с тех пор изменила текст")
    String toldMoved();

    @Message("Было")
    String then();

    @Message("Стало")
    String now();

    @Message("У вас в магазине")
    String yours();

    @Message("Взять новое")
    String takeNew();

    @Message("Оставить своё")
    String keepMine();

    @Message("Для этого товара головная компания не разрешила своё название.")
    String noName();

    @Message("Для этого товара головная компания не разрешила свой текст.")
    String noTold();

    @Message("Для этого товара головная компания не разрешила выбирать первое фото.")
    String noPhoto();

    @Message("Ваше сохранено и вернётся, когда снова разрешат:")
    String rests();

    @Message("Свои слова покупатель видит на языке магазина; на другом языке он читает головную компанию.")
    String language();

    @Message("Сохранить")
    String save();

    @Message("Сохранено. В магазине уже видно.")
    String saved();

    @Message("Слишком длинно: название до {name} знаков, текст до {text}.")
    String tooLong(int name, int text);
}

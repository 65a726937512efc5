package dev.prilavok.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of head office's page about searching. */
@MessageBundle(value = "finding", locale = "ru")
public interface FindingMessages {
    @Message("Поиск")
    String search();

    @Message("Искали и не нашли")
    String misses();

    @Message("Слова без имён и телефонов, за последние {days} дней. Хранятся три месяца.")
    String missesHint(int days);

    @Message("Пока находилось всё, что искали.")
    String noMisses();

    @Message("Слова")
    String words();

    @Message("Раз")
    String times();

    @Message("Магазинов")
    String shops();

    @Message("Своё название")
    String named();

    @Message("{#if shops > 0}у магазинов: {shops}{/if}")
    String namedIn(int shops);

    @Message("Своё название: столько магазинов сами называют так какой-то товар. Там он находится, у остальных нет.")
    String namedHint();

    @Message("Синонимы")
    String synonyms();

    @Message("Слова одной строки находят друг друга в любой форме. Действуют сразу.")
    String synonymsHint();

    @Message("Новая строка")
    String newRing();

    @Message("Через запятую, по одному слову: худи, толстовка, свитшот")
    String newRingHint();

    @Message("Добавить")
    String add();

    @Message("Убрать")
    String remove();

    @Message("Убрать: {words}")
    String removeThese(String words);

    @Message("Синонимы добавлены.")
    String added();

    @Message("Убрано: {words}.")
    String removed(String words);

    @Message("Вернуть")
    String undo();

    @Message("Нужно от двух до {most} разных слов.")
    String synonymsCount(int most);

    @Message("«{word}» — не одно простое слово. Пишите слова через запятую, буквами и цифрами.")
    String synonymWrong(String word);
}

package dev.prilavok.franchise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the editor of a shop's look and pages, English in messages/myshop_en.properties. */
@MessageBundle(value = "myshop", locale = "ru")
public interface ShopMessages {
    @Message("Вид магазина")
    String title();

    @Message("Вид")
    String look();

    @Message("Логотип")
    String logo();

    @Message("Страницы")
    String pages();

    @Message("История")
    String history();

    @Message("Разделы")
    String parts();

    @Message("Магазин открыт")
    String open();

    @Message("Магазин закрыт")
    String closed();

    @Message("Адрес магазина")
    String address();

    @Message("Скопировать")
    String copy();

    @Message("Скопировано")
    String copied();

    @Message("Код, который ведёт на витрину")
    String qrAlt();

    @Message("Открыть витрину")
    String openShop();

    @Message("Черновик такой же, как магазин.")
    String same();

    @Message("В черновике изменены: {parts}.")
    String changed(String parts);

    @Message("Сохранён: {at}.")
    String savedAt(String at);

    @Message("Опубликовать")
    String publish();

    @Message("Отменить черновик")
    String discard();

    @Message("Все неопубликованные правки, страницы и логотип из черновика пропадут. Магазин останется как есть.")
    String discardHint();

    @Message("Отменить все правки")
    String discardAll();

    @Message("Прежде чем опубликовать, поправьте:")
    String obstacles();

    @Message("Логотип бледный на этом фоне. Опубликовать можно, но часть людей его не разглядит.")
    String weakLogo();

    @Message("Опубликовано. Покупатели видят новый вид.")
    String published();

    @Message("Черновик отменён.")
    String discarded();

    @Message("Не опубликовано")
    String notPublished();

    @Message("Опубликовать всё равно")
    String publishOver();

    @Message("Вернуться к виду")
    String toLook();

    @Message("Черновик сохранён.")
    String saved();

    @Message("Не всё сохранено: поправьте отмеченное. Остальное в черновике.")
    String savedPartly();

    @Message("Не сохранено. Поправьте отмеченное, набранное осталось в полях.")
    String notSaved();

    @Message("Сохранить моё поверх")
    String saveOver();

    @Message("Взять сохранённое")
    String takeSaved();

    @Message("Сохранить черновик")
    String save();

    @Message("Показать")
    String show();

    @Message("Слова")
    String words();

    @Message("Первый экран")
    String hero();

    @Message("Без своего заголовка магазин начинает со строки под названием, без своего фото выбирает сам.")
    String heroHint();

    @Message("Фото первого экрана")
    String heroPicture();

    @Message("Магазин выбирает сам")
    String heroUsual();

    @Message("Другие фото")
    String morePictures();

    @Message("Объявление")
    String announcement();

    @Message("Строка над всеми страницами. Без дней видна всегда.")
    String announcementHint();

    @Message("Контакты")
    String contacts();

    @Message("Мессенджеры и соцсети: ссылка целиком. Пустое поле покупатель не видит.")
    String contactsHint();

    @Message("Цвета")
    String colours();

    @Message("Готовые палитры")
    String palettes();

    @Message("""
            {#switch key}\
            {#case 'linen'}Лён\
            {#case 'sea'}Море\
            {#case 'garden'}Сад\
            {#case 'porcelain'}Фарфор\
            {#case 'rose'}Роза\
            {#case 'night'}Ночь\
            {#case 'wine'}Вино\
            {#else}Лес\
            {/switch}""")
    String palette(String key);

    @Message("Пустое поле: цвет магазина по умолчанию.")
    String coloursHint();

    @Message("Выбрать цвет: {name}")
    String pick(String name);

    @Message("Как это читается")
    String contrast();

    @Message("Все цвета магазина по умолчанию, они читаются хорошо.")
    String contrastUsual();

    @Message("{front} на «{back}»")
    String pair(String front, String back);

    @Message("контраст {ratio} : 1, нужно {least} : 1")
    String ratioNeeded(String ratio, String least);

    @Message("читается хорошо")
    String good();

    @Message("читается плохо, опубликовать нельзя")
    String bad();

    @Message("Взять {colour}")
    String take(String colour);

    @Message("Шрифты и форма")
    String shape();

    @Message("Как у магазинов по умолчанию")
    String usualFont();

    @Message("Шрифт устройства")
    String systemFont();

    @Message("От 0 до 16 точек.")
    String radiusHint();

    @Message("{#switch value}{#case '0.8'}Плотно{#case '1.25'}Просторно{#else}Обычно{/switch}")
    String density(String value);

    @Message(
            "{#switch value}{#case '3/4'}Высокие, 3:4{#case '4/5'}Чуть ниже, 4:5{#case '2/3'}Самые высокие, 2:3{#case '1/1'}Квадратные{#else}{value}{/switch}")
    String ratio(String value);

    @Message("Это ведёт головная компания.")
    String kept();

    @Message("Предпросмотр")
    String preview();

    @Message("Главная")
    String home();

    @Message("Список")
    String list();

    @Message("Товар")
    String product();

    @Message("Телефон")
    String phone();

    @Message("Компьютер")
    String desktop();

    @Message("Показать не получилось")
    String notShown();

    @Message("Логотип магазина")
    String logoTitle();

    @Message("SVG до 64 КБ или PNG, JPEG до 512 КБ. Из SVG останутся только фигуры, надписи и краски.")
    String logoHint();

    @Message("Файл логотипа")
    String logoFile();

    @Message("Загрузить")
    String upload();

    @Message("Оставить прежний")
    String logoUsual();

    @Message("Логотип в черновике. Посмотрите, виден ли он на фоне.")
    String logoSaved();

    @Message("На фоне магазина")
    String onYours();

    @Message("На светлом")
    String onLight();

    @Message("На тёмном")
    String onDark();

    @Message("Фото выбрано и сохранено в черновике.")
    String pictureChosen();

    @Message("Название товара")
    String pictureSearch();

    @Message("Найти")
    String find();

    @Message("Выбрать: {name}")
    String choose(String name);

    @Message("Ничего не нашлось. Попробуйте другое слово.")
    String noPictures();

    @Message("Пока ничего не публиковали отсюда.")
    String noHistory();

    @Message("Опубликовано")
    String versionPublished();

    @Message("Возврат к № {number}")
    String versionReturned(String number);

    @Message("Изменено головной компанией или файлом")
    String versionElsewhere();

    @Message("Сейчас в магазине")
    String versionNow();

    @Message("№")
    String number();

    @Message("Что")
    String what();

    @Message("Кто")
    String who();

    @Message("Когда")
    String when();

    @Message("Вернуться к этому")
    String returnToThis();

    @Message("Вернуться к № {number}")
    String returnToNumber(int number);

    @Message("Магазин снова такой, как в № {number}.")
    String returned(int number);

    @Message("Магазин уже такой.")
    String alreadySo();

    @Message("Цитата")
    String quote();

    @Message("Ссылка")
    String link();
}

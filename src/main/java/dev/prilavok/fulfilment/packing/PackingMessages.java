package dev.prilavok.fulfilment.packing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of packing, Russian here, English in messages/packing_en.properties. */
@MessageBundle(value = "packing", locale = "ru")
public interface PackingMessages {
    @Message("Упаковка {number}")
    String pack(String number);

    @Message("Упаковка")
    String title();

    @Message("Упаковать по шагам")
    String start();

    @Message("Рецепт: {name}, около {minutes} мин")
    String recipe(String name, int minutes);

    @Message("Прошло")
    String elapsed();

    @Message("{seconds} с")
    String seconds(int seconds);

    @Message("Вложите")
    String enclose();

    @Message("Фотография упакованной посылки")
    String photo();

    @Message("Добавить фото")
    String addPhoto();

    @Message("Выберите фотографию.")
    String choosePhoto();

    @Message("Фото добавлено.")
    String photoAdded();

    @Message("Готово к отправке")
    String finish();

    @Message("Отмечены не все шаги, осталось: {left}.")
    String stepsLeft(int left);

    @Message("Посылка упакована за {minutes} мин {seconds} с, материалы стоят {cost}.")
    String done(long minutes, long seconds, String cost);

    @Message("Сначала соберите посылку.")
    String notPicked();

    @Message("К станции")
    String toStation();

    @Message("Следующая посылка")
    String next();

    @Message("Передать перевозчику")
    String handOver();

    @Message("Материалы")
    String materials();

    @Message("Материал")
    String material();

    @Message("Осталось")
    String onHand();

    @Message("Заказать, когда останется")
    String reorderAt();

    @Message("Цена")
    String cost();

    @Message("{cost} за {units} {unit}")
    String price(String cost, String units, String unit);

    @Message("пора заказать")
    String low();

    @Message("Пришло")
    String received();

    @Message("Сколько")
    String quantity();

    @Message("За всё, рублей")
    String total();

    @Message("Документ")
    String document();

    @Message("Записать приход")
    String receive();

    @Message("Пересчитали: стало")
    String counted();

    @Message("Записать")
    String save();

    @Message("Записано.")
    String saved();

    @Message("Проверьте число.")
    String badNumber();

    @Message("Рецепты")
    String recipes();

    @Message("Категория")
    String category();

    @Message("Сделать рецепт")
    String addRecipe();

    @Message("Шаг по-русски")
    String textRu();

    @Message("Шаг по-английски")
    String textEn();

    @Message("Секунд")
    String secondsLabel();

    @Message("без материала")
    String noMaterial();

    @Message("Пустой шаг исчезнет. Новый шаг пишите в последней строке.")
    String stepsHint();

    @Message("Хотя бы один шаг нужен.")
    String oneStep();

    @Message("Вложения")
    String inserts();

    @Message(
            "{#switch rule}{#case 'FIRST_ORDER'}первый заказ покупателя{#case 'DATES'}в эти дни{#else}товары категории{/switch}")
    String rule(String rule);

    @Message("Когда вкладываем")
    String when();

    @Message("Название по-русски")
    String nameRu();

    @Message("Название по-английски")
    String nameEn();

    @Message("С")
    String from();

    @Message("По")
    String to();

    @Message("Цена одного, рублей")
    String insertCost();

    @Message("Бюджет, рублей")
    String budget();

    @Message("бюджет закончился")
    String isSpent();

    @Message("Выключить")
    String turnOff();

    @Message("Включить")
    String turnOn();

    @Message("Добавить вложение")
    String addInsert();

    @Message("Заполните название, цену и бюджет; для дней нужны обе даты, для категории нужна категория.")
    String insertWrong();

    @Message("Повреждения")
    String damage();

    @Message(
            "Доля посылок, которые перевозчик назвал повреждёнными или вещи из которых вернулись повреждёнными в пути, от всех собранных по этой редакции рецепта.")
    String damageHint();

    @Message("Собраны с")
    String packedFrom();

    @Message("По")
    String packedTo();

    @Message("Показать")
    String show();

    @Message("Проверьте дни: первый не позже последнего.")
    String badDays();

    @Message("В эти дни по рецептам ничего не собрали.")
    String nothingPacked();

    @Message("Рецепт")
    String recipeLabel();

    @Message("Действует с")
    String holdsSince();

    @Message("Собрано")
    String packedParcels();

    @Message("Повреждено")
    String damagedParcels();

    @Message("Доля")
    String damageRate();

    @Message("редакция {number}")
    String version(int number);

    @Message("Шаг {no}")
    String step(int no);

    @Message("Фотографии шагов")
    String stepPhotos();

    @Message("Их видят покупатели на странице «Как мы упаковываем».")
    String stepPhotosHint();

    @Message("Фото шага {no}")
    String photoOfStep(int no);

    @Message("Убрать фото")
    String removePhoto();

    @Message("Бюджет общий на все магазины. Когда он заканчивается, вложение больше не предлагается.")
    String insertsHint();

    @Message("выключено")
    String isOff();

    @Message("Бюджет")
    String budgetLabel();

    @Message("Потрачено")
    String spentLabel();

    @Message("Осталось")
    String left();

    @Message("Вложено, шт.")
    String enclosed();

    @Message("Магазин")
    String shop();

    @Message("Новое вложение")
    String newInsert();
}

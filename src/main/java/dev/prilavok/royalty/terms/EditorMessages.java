package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.LossCompensation;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.TaxRegime;
import dev.prilavok.agreement.Tiers;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The agreements' pages in words, Russian here, English in messages/agreements_en.properties. */
@MessageBundle(value = "agreements", locale = "ru")
public interface EditorMessages {
    @Message("Договоры")
    String title();

    @Message("На каких условиях работает каждый франчайзи и что изменится")
    String question();

    @Message("Без договора: {count}")
    String without(int count);

    @Message("Их магазины не принимают заказы.")
    String cannotSell();

    @Message("У каждого франчайзи есть договор.")
    String everybody();

    @Message("Найти по имени")
    String find();

    @Message("Искать")
    String search();

    @Message("Все модели")
    String allModels();

    @Message("Модель договора")
    String model();

    @Message("""
            {#switch model}\
            {#case SERVICE}Услуги\
            {#case AGENT}Агентский\
            {#case RESELLER}Купля-продажа\
            {/switch}""")
    String modelName(ContractModel model);

    @Message("Франчайзи")
    String partner();

    @Message("Редакция")
    String version();

    @Message("Роялти")
    String royalty();

    @Message("Что впереди")
    String coming();

    @Message("№ {number} с {day}")
    String comingFrom(int number, String day);

    @Message("ничего")
    String nothingComing();

    @Message("нет договора")
    String none();

    @Message("Никого не нашлось.")
    String nobody();

    @Message("Условия сейчас")
    String now();

    @Message("Договора ещё нет. Магазины этого франчайзи не принимают заказы.")
    String notYet();

    @Message("Заключить договор")
    String conclude();

    @Message("Новая редакция")
    String next();

    @Message("Редакции")
    String history();

    @Message("№ {number}, с {day}")
    String numbered(int number, String day);

    @Message("в силе")
    String inForce();

    @Message("впереди")
    String ahead();

    @Message("была")
    String past();

    @Message("Опубликовано {at}, {by}.")
    String publishedBy(String at, String by);

    @Message("Причина: {reason}")
    String because(String reason);

    @Message("Отпечаток {hash}, подпись верна.")
    String sealHolds(String hash);

    @Message("Отпечаток {hash} не сходится с подписью. Покажите это ответственному за систему.")
    String sealBroken(String hash);

    @Message("Опубликована до того, как редакции стали подписывать.")
    String noSeal();

    @Message("Что изменилось")
    String changes();

    @Message("было: {text}")
    String was(String text);

    @Message("стало: {text}")
    String became(String text);

    @Message("не было")
    String absent();

    @Message("ничего, кроме даты")
    String sameWords();

    @Message("Первая редакция.")
    String first();

    @Message("Заказы, оформленные раньше, останутся на прежних условиях.")
    String pastStays();

    @Message("Так договор будет звучать")
    String preview();

    @Message("Проверить")
    String check();

    @Message("Опубликовать")
    String publish();

    @Message("Редакция № {number} опубликована.")
    String published(int number);

    @Message("Договор заключён, магазины могут принимать заказы.")
    String concluded();

    @Message("С какого дня")
    String from();

    @Message("С начала дня по времени головной компании, не раньше завтрашнего.")
    String fromHint();

    @Message("Причина")
    String reason();

    @Message("Её увидит франчайзи.")
    String reasonHint();

    @Message("""
            {#switch tax}\
            {#case NPD}НПД (самозанятый)\
            {#case USN}УСН\
            {#case OSNO}ОСНО, с НДС\
            {/switch}""")
    String taxName(TaxRegime tax);

    @Message("Валюта")
    String currency();

    @Message("От чего")
    String base();

    @Message("""
            {#switch base}\
            {#case RETAIL}от цены\
            {#case RETAIL_WITHOUT_VAT}от цены без НДС\
            {#case MARGIN}от разницы с оптом\
            {/switch}""")
    String baseName(RoyaltyBase base);

    @Message("Рекламный фонд, %")
    String fund();

    @Message("Категория")
    String category();

    @Message("%")
    String percent();

    @Message("Как считать")
    String mode();

    @Message("""
            {#switch mode}\
            {#case MARGINAL}только с того, что сверх порога\
            {#case WHOLE}со всех продаж месяца\
            {/switch}""")
    String modeName(Tiers.Mode mode);

    @Message("Роялти не больше")
    String most();

    @Message("Отказ от всего")
    String shareRefused();

    @Message("""
            {#switch kind}\
            {#case NONE}не возмещается\
            {#case FULL}возмещается весь заработок\
            {#case PERCENT}возмещается часть заработка\
            {/switch}""")
    String lossName(LossCompensation.Kind kind);

    @Message("Деньги доступны")
    String availability();

    @Message("""
            {#switch policy}\
            {#case ON_DELIVERY}сразу после вручения\
            {#case ON_REMITTANCE}когда перечислит служба доставки\
            {#case AFTER_RETURN_WINDOW}когда пройдёт срок возврата\
            {/switch}""")
    String availabilityName(AvailabilityPolicy policy);

    @Message("Проверьте поля.")
    String lookAgain();

    @Message("Укажите процент от 0 до 100, не больше двух знаков после запятой.")
    String noPercent();

    @Message("Укажите сумму: ноль или больше.")
    String noSum();

    @Message("Такого варианта нет.")
    String noChoice();

    @Message("Такой валюты нет.")
    String noCurrency();

    @Message("Такой категории нет.")
    String noCategory();

    @Message("Категория «{name}» названа дважды.")
    String categoryTwice(String name);

    @Message("Укажите оба дня каникул.")
    String noDays();

    @Message("Каникулы кончаются раньше, чем начались.")
    String daysBackwards();

    @Message("Каждая ступень должна быть выше предыдущей.")
    String stepsGrow();

    @Message("Наибольшее роялти меньше наименьшего.")
    String mostBelowLeast();

    @Message("В счёт долга должно идти больше нуля.")
    String noInstalment();

    @Message("От разницы с оптом роялти с доставки не берётся.")
    String noDeliveryOfMargin();

    @Message("Назовите причину, до 300 знаков.")
    String noReason();

    @Message("Новая редакция вступает в силу не раньше завтрашнего дня.")
    String fromTomorrow();

    @Message("Мой договор")
    String mine();

    @Message("На каких условиях я работаю")
    String mineQuestion();

    @Message("Что, если условия другие")
    String whatIf();
}

package dev.prilavok.returns;

import dev.prilavok.order.Actor;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about returns, Russian here, English in messages/returns_en.properties. */
@MessageBundle(value = "returns", locale = "ru")
public interface ReturnPageMessages {
    @Message("Фотографии, до пяти")
    String photos();

    @Message("Уже у нас: {count}. Новые заменят их.")
    String photosKept(int count);

    @Message("Возвраты")
    String title();

    @Message("Возврат {number}")
    String one(String number);

    @Message("Номер")
    String number();

    @Message("Заказ")
    String order();

    @Message("Магазин")
    String shop();

    @Message("Все магазины")
    String allShops();

    @Message("Показать")
    String show();

    @Message("Запрошен")
    String asked();

    @Message("Вернуть деньги до")
    String refundBy();

    @Message("Что возвращают")
    String what();

    @Message("К возврату")
    String refund();

    @Message("Состояние")
    String state();

    @Message("Осталось")
    String left();

    @Message("""
            {#switch chip}\
            {#case OPEN}Открытые\
            {#case LATE}Срок подходит\
            {#case DECIDE}Ждут решения\
            {#case MONEY}Деньги\
            {#case CLOSED}Закрытые\
            {#case ALL}Все\
            {/switch}""")
    String chip(ReturnChip chip);

    @Message("{count} шт.")
    String pieces(int count);

    @Message("{days} дн.")
    String daysLeft(long days);

    @Message("{hours} ч")
    String hoursLeft(long hours);

    @Message("просрочен на {days} дн.")
    String overdue(long days);

    @Message("Возвратов здесь нет.")
    String empty();

    @Message("Когда покупатель попросит вернуть вещи, заявка появится здесь вместе со сроком по закону.")
    String emptyHint();

    @Message("Вещи")
    String goods();

    @Message("Деньги")
    String money();

    @Message("История")
    String history();

    @Message("Способ")
    String way();

    @Message("Вернуть можно было до")
    String lastDay();

    @Message("Покупатель не получал письменных условий возврата, срок дольше обычного.")
    String notInformed();

    @Message("Слова покупателя")
    String words();

    @Message("Заявление об отказе от договора")
    String statement();

    @Message("Трек-номер")
    String tracking();

    @Message("Платёжный документ")
    String document();

    @Message("Первый сотрудник отправил: {name}. Нужен второй.")
    String first(String name);

    @Message("Куда вернуть деньги")
    String requisites();

    @Message("покупатель ещё не указал")
    String noRequisites();

    @Message("Уплачено за принятые вещи")
    String paidFor();

    @Message("Удержано за обратную доставку")
    String withheld();

    @Message("Возвращаем доставку")
    String deliveryBack();

    @Message("Зачтено в обмен")
    String carried();

    @Message("Покупатель получит")
    String gets();

    @Message("Причина")
    String reason();

    @Message("Меняем на размер {size}")
    String newSize(String size);

    @Message("Осмотр")
    String seen();

    @Message("Принято")
    String taken();

    @Message("шт.")
    String units();

    @Message("Одобрить")
    String approve();

    @Message("Покупатель увидит, как вернуть вещи.")
    String approveHint();

    @Message("Отклонить")
    String decline();

    @Message("Покупатель увидит причину и сможет возразить.")
    String declineHint();

    @Message("Вещи в пути")
    String transit();

    @Message("Утеряны в пути")
    String lost();

    @Message("Если доставку заказали мы, покупатель получит деньги, а вещи спишутся.")
    String lostHint();

    @Message("Принять на склад")
    String receive();

    @Message("Записать осмотр")
    String inspect();

    @Message("Посчитайте, что лежит в посылке. Чего не посчитали, того нет. Годные вещи сразу вернутся в продажу.")
    String inspectHint();

    @Message("Замечание")
    String remark();

    @Message("Решить")
    String decide();

    @Message("Сколько принимаем. Что не приняли, уедет обратно покупателю; тогда нужна причина.")
    String decideHint();

    @Message("Деньги отправлены")
    String sent();

    @Message("Номер платёжного поручения или операции. Крупную сумму подтверждают двое.")
    String sentHint();

    @Message("Деньги дошли")
    String paid();

    @Message("Банк вернул платёж")
    String bounced();

    @Message("Записано: возврат {number}.")
    String written(String number);

    @Message("Возврат {number} создан.")
    String made(String number);

    @Message("Оформить возврат")
    String make();

    @Message("Отменить возврат")
    String cancel();

    @Message("Возврат по заказу {number}")
    String ofOrder(String number);

    @Message("По этому заказу возвращать нечего: покупатель ничего не получил или уже всё вернул.")
    String nothing();

    @Message("Вернуть можно до {day} включительно.")
    String until(String day);

    @Message("Срок вышел {day}.")
    String over(String day);

    @Message("Что возвращаем")
    String choose();

    @Message("Сколько")
    String howMany();

    @Message("Почему")
    String why();

    @Message("Выберите причину")
    String chooseWhy();

    @Message("Упаковка не вскрыта")
    String sealed();

    @Message("Что не так")
    String itemNote();

    @Message("Что нужно взамен")
    String instead();

    @Message("Вернуть деньги")
    String wantMoney();

    @Message("Поменять размер")
    String wantSize();

    @Message("Новый размер")
    String size();

    @Message("не меняем")
    String noSize();

    @Message("Как вернуть")
    String howBack();

    @Message("Обратная доставка {price}, вычтем из суммы. Если в вещи брак, платим мы.")
    String carriageWithheld(String price);

    @Message("Бесплатно")
    String carriageFree();

    @Message("Пересылку оплачиваете вы")
    String carriageYours();

    @Message("Комментарий")
    String note();

    @Message("""
            {#switch kind}\
            {#case BUYER}покупатель\
            {#case FRANCHISEE}продавец\
            {#case HEAD_OFFICE}офис\
            {#case WAREHOUSE}склад\
            {#case COURIER}служба доставки\
            {#case PAYMENT}банк\
            {#case SYSTEM}система\
            {/switch}""")
    String actor(Actor.Kind kind);

    @Message("Фото {count}")
    String photo(int count);
}

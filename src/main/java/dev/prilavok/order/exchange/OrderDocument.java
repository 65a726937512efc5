package dev.prilavok.order.exchange;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderMessages;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.PaymentStatus;
import dev.prilavok.order.exchange.SaleConfig.Personal;
import dev.prilavok.tenancy.Shop;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;

/**
 * An order as a document of CommerceML 2.
 *
 * @param customer who the buyer is in this shop; 1C knows its counterparties by it
 * @param town where the parcel goes, in words
 * @param ids what 1C calls the goods
 */
record OrderDocument(
        Shop shop, OrderView order, UUID customer, String town, Map<Sku, String> ids, Set<Personal> personal) {
    private static final int LONGEST_NOTE = 3_000;

    /** Numbers are the shop's own, and 1C has one list for all shops. */
    static String number(Shop shop, OrderView order) {
        return shop.slug() + "-" + order.number();
    }

    void write(CommerceMl xml) {
        var placed = order.placedAt().atZone(shop.zone());
        xml.open("Документ")
                .say("Ид", order.id().toString())
                .say("Номер", number(shop, order))
                .say("Дата", placed.toLocalDate().toString())
                .say("ХозОперация", "Заказ товара")
                .say("Роль", "Продавец")
                .say("Валюта", order.due().getCurrencyUnit().getCode())
                .say("Курс", "1")
                .say("Сумма", plain(order.due()));
        buyer(xml);
        xml.say(
                "Время",
                placed.toLocalTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .format(java.time.format.DateTimeFormatter.ISO_LOCAL_TIME));
        if (personal.contains(Personal.COMMENT))
            xml.say("Комментарий", order.buyer().comment(), LONGEST_NOTE);
        xml.open("Товары");
        services(xml);
        order.lines().stream().filter(line -> line.left() > 0).forEach(line -> line(xml, line));
        xml.shut();
        facts(xml);
        xml.shut();
    }

    private void buyer(CommerceMl xml) {
        var buyer = order.buyer();
        var name = personal.contains(Personal.NAME) ? buyer.name() : number(shop, order);
        xml.open("Контрагенты").open("Контрагент");
        xml.say("Ид", customer.toString()).say("Наименование", name).say("ПолноеНаименование", name);
        if (personal.contains(Personal.ADDRESS))
            xml.open("АдресРегистрации").say("Представление", address()).shut();
        var phone = personal.contains(Personal.PHONE);
        var mail = personal.contains(Personal.EMAIL) && buyer.email() != null;
        if (phone || mail) xml.open("Контакты");
        if (phone) contact(xml, "Телефон мобильный", buyer.phone().e164());
        if (mail) contact(xml, "Почта", String.valueOf(buyer.email()));
        if (phone || mail) xml.shut();
        xml.say("Роль", "Покупатель").shut().shut();
    }

    private static void contact(CommerceMl xml, String kind, String value) {
        xml.open("Контакт").say("Тип", kind).say("Значение", value).shut();
    }

    private String address() {
        return town.isEmpty()
                ? order.buyer().addressLine()
                : town + ", " + order.buyer().addressLine();
    }

    // 1C knows what is paid besides the goods as services that are sold along.
    private void services(CommerceMl xml) {
        var gift = order.gift() == null ? Money.zero(order.goods().getCurrencyUnit()) : order.gift();
        service(
                xml,
                "ORDER_DELIVERY",
                "Доставка заказа",
                order.due().minus(order.goods()).minus(gift));
        service(xml, "ORDER_GIFT_WRAP", "Подарочная упаковка", gift);
    }

    private static void service(CommerceMl xml, String id, String name, Money price) {
        if (!price.isPositive()) return;
        xml.open("Товар").say("Ид", id).say("Наименование", name);
        unit(xml).open("ЗначенияРеквизитов");
        fact(xml, "ВидНоменклатуры", "Услуга");
        fact(xml, "ТипНоменклатуры", "Услуга");
        xml.shut();
        amounts(xml, price, 1, price).shut();
    }

    private void line(CommerceMl xml, OrderLineView line) {
        var about = line.colour().isBlank() ? line.size() : line.colour() + ", " + line.size();
        xml.open("Товар")
                .say("Ид", ids.getOrDefault(line.sku(), line.sku().value()), 80)
                .say("Артикул", line.sku().value())
                .say("Наименование", line.name() + (about.isBlank() ? "" : " (" + about + ")"));
        unit(xml).open("ЗначенияРеквизитов");
        fact(xml, "ВидНоменклатуры", "Товар");
        fact(xml, "ТипНоменклатуры", "Товар");
        if (line.alternative() != null) fact(xml, "На выбор", line.alternative());
        xml.shut();
        var total = line.part(line.left());
        amounts(xml, line.unit(), line.left(), total);
        discount(xml, line.unit().multipliedBy(line.left()).minus(total));
        xml.shut();
    }

    private static void discount(CommerceMl xml, Money discount) {
        if (!discount.isPositive()) return;
        xml.open("Скидки").open("Скидка");
        xml.say("Наименование", "Скидка").say("Сумма", plain(discount)).say("УчтеноВСумме", "true");
        xml.shut().shut();
    }

    private static CommerceMl unit(CommerceMl xml) {
        return xml.open("БазоваяЕдиница", "Код", "796", "НаименованиеПолное", "Штука")
                .text("шт")
                .shut();
    }

    private static CommerceMl amounts(CommerceMl xml, Money unit, int quantity, Money total) {
        return xml.say("ЦенаЗаЕдиницу", plain(unit))
                .say("Количество", String.valueOf(quantity))
                .say("Сумма", plain(total));
    }

    private void facts(CommerceMl xml) {
        var state = order.state();
        var texts = Texts.of(OrderMessages.class, Langs.RU);
        xml.open("ЗначенияРеквизитов");
        fact(xml, "Статус заказа", texts.state(state));
        fact(xml, "Отменен", String.valueOf(state == OrderState.CANCELLED || state == OrderState.EXPIRED));
        fact(xml, "Финальный статус", String.valueOf(state.isFinished()));
        fact(xml, "Заказ оплачен", String.valueOf(isPaid(order.payment())));
        fact(xml, "Доставка разрешена", String.valueOf(state != OrderState.CANCELLED && state != OrderState.EXPIRED));
        fact(xml, "Метод оплаты", "При получении");
        fact(xml, "Способ доставки", order.delivery().title());
        if (order.delivery().pointCode() != null)
            fact(xml, "Пункт выдачи", order.delivery().pointCode());
        if (personal.contains(Personal.ADDRESS)) fact(xml, "Адрес доставки", address());
        fact(xml, "Сайт", shop.name());
        xml.shut();
    }

    private static boolean isPaid(PaymentStatus payment) {
        return payment == PaymentStatus.PREPAID
                || payment == PaymentStatus.COD_COLLECTED
                || payment == PaymentStatus.COD_REMITTED;
    }

    private static void fact(CommerceMl xml, String name, String value) {
        xml.open("ЗначениеРеквизита")
                .say("Наименование", name)
                .say("Значение", value, 1_000)
                .shut();
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }
}

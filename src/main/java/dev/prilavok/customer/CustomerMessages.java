package dev.prilavok.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the buyer's card, Russian here, English in messages/customer_en.properties. */
@MessageBundle(value = "customer", locale = "ru")
public interface CustomerMessages {
    @Message("Такого номера нет. Проверьте цифры, например +7 912 345-67-89.")
    String badPhone();

    @Message("Текст согласия изменился. Прочитайте новый и подтвердите ещё раз.")
    String textChanged();

    @Message("Согласие на обработку персональных данных")
    String orderProcessingTitle();

    @Message("Договор-оферта")
    String offerTitle();

    @Message("Согласие на новости и предложения")
    String marketingTitle();

    @Message(
            "Я согласен на обработку моего имени, телефона, адреса и состава заказа, чтобы магазин «{shop}» принял, доставил и"
                    + " при необходимости вернул этот заказ. Согласие можно отозвать в любой момент, написав продавцу.")
    String orderProcessingText(String shop);

    @Message(
            "Заказ оформляется на условиях магазина «{shop}»: примерка при получении, оплата только того, что оставили, возврат"
                    + " в законный срок.")
    String offerText(String shop);

    @Message(
            "Я хочу получать новости и предложения магазина «{shop}» в сообщениях. Отказаться можно в любой момент, на заказ это"
                    + " не влияет.")
    String marketingText(String shop);
}

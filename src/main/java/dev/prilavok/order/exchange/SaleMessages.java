package dev.prilavok.order.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What 1C is told of documents that could not be followed. */
@MessageBundle(value = "sale", locale = "ru")
public interface SaleMessages {
    @Message("{number}: {why}")
    String refused(String number, String why);

    @Message("такого заказа у нас нет.")
    String unknownOrder();

    @Message("состояние «{status}» отсюда не принимаем. Принимаем подтверждение, передачу на склад и отмену.")
    String unknownState(String status);
}

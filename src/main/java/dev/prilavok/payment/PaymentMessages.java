package dev.prilavok.payment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of payments, for the office and for whoever is refused. */
@MessageBundle(value = "payment", locale = "ru")
public interface PaymentMessages {
    @Message("Онлайн-оплата сейчас не принимается. Оплатите при получении.")
    String noProvider();

    @Message("Платёжный сервис не открыл оплату. Попробуйте ещё раз или оплатите при получении.")
    String notOpened();

    @Message("По этому заказу сейчас нечего оплачивать онлайн.")
    String nothingToPay();

    @Message("Эти деньги сейчас вернуть нельзя.")
    String notToBeGivenBack();

    @Message("Файл не читается. Нужны строки: номер у сервиса; сумма; сумма к перечислению.")
    String settlementUnreadable();
}

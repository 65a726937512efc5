package dev.prilavok.messaging;

import dev.prilavok.identity.PhoneCodeIssued;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Sends phone codes, at any hour: somebody holds the phone and waits. */
@ApplicationScoped
class SendPhoneCodes {
    private final Messages messages;
    private final Shops shops;

    SendPhoneCodes(Messages messages, Shops shops) {
        this.messages = messages;
        this.shops = shops;
    }

    void on(@Observes PhoneCodeIssued issued) {
        var values = Map.of("shop", shops.get(issued.shop()).name(), "code", issued.code());
        messages.send(
                issued.shop(),
                new Message(Channel.SMS, issued.e164(), Template.PHONE_CODE, issued.locale(), values, null, true));
    }
}

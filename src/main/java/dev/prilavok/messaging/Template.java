package dev.prilavok.messaging;

import java.util.Map;
import java.util.function.BiFunction;

/** Everything that can be said to a buyer; the texts are in {@link MessagingMessages}. */
public enum Template {
    ORDER_PLACED(
            (say, with) -> say.orderPlacedSubject(with.get("shop"), with.get("number")),
            (say, with) -> say.orderPlacedSms(with.get("shop"), with.get("number"), with.get("link")),
            (say, with) -> say.orderPlacedMail(
                    with.get("shop"),
                    with.get("number"),
                    with.get("goods"),
                    with.get("delivery"),
                    with.get("due"),
                    with.get("link"))),
    ORDER_CONFIRMED(
            (say, with) -> say.orderConfirmedSubject(with.get("shop"), with.get("number")),
            (say, with) ->
                    say.orderConfirmedSms(with.get("shop"), with.get("number"), with.get("days"), with.get("link")),
            (say, with) -> say.orderConfirmedMail(
                    with.get("shop"),
                    with.get("number"),
                    with.get("delivery"),
                    with.get("days"),
                    with.get("due"),
                    with.get("link"))),
    ORDER_CANCELLED(
            (say, with) -> say.orderCancelledSubject(with.get("shop"), with.get("number")),
            (say, with) -> say.orderCancelledSms(with.get("shop"), with.get("number")),
            (say, with) -> say.orderCancelledMail(with.get("shop"), with.get("number"), with.get("link"))),
    ORDER_EXPIRED(
            (say, with) -> say.orderExpiredSubject(with.get("shop"), with.get("number")),
            (say, with) -> say.orderExpiredSms(with.get("shop"), with.get("number")),
            (say, with) -> say.orderExpiredMail(with.get("shop"), with.get("number"), with.get("link"))),
    RETURN_NEWS(
            (say, with) -> say.returnNewsSubject(with.get("shop"), with.get("number")),
            (say, with) -> say.returnNewsSms(with.get("shop"), with.get("text"), with.get("link")),
            (say, with) -> say.returnNewsMail(with.get("shop"), with.get("text"), with.get("link"))),
    PARCEL_NEWS(
            (say, with) -> say.parcelNewsSubject(with.get("shop"), with.get("number")),
            (say, with) -> say.returnNewsSms(with.get("shop"), with.get("text"), with.get("link")),
            (say, with) -> say.returnNewsMail(with.get("shop"), with.get("text"), with.get("link"))),
    PHONE_CODE(
            (say, with) -> say.phoneCodeSubject(with.get("shop")),
            (say, with) -> say.phoneCodeSms(with.get("shop"), with.get("code")),
            (say, with) -> say.phoneCodeSms(with.get("shop"), with.get("code")));

    private final BiFunction<MessagingMessages, Values, String> subject;
    private final BiFunction<MessagingMessages, Values, String> sms;
    private final BiFunction<MessagingMessages, Values, String> mail;

    Template(
            BiFunction<MessagingMessages, Values, String> subject,
            BiFunction<MessagingMessages, Values, String> sms,
            BiFunction<MessagingMessages, Values, String> mail) {
        this.subject = subject;
        this.sms = sms;
        this.mail = mail;
    }

    /** What the sender knew; what he did not know reads as nothing. */
    private record Values(Map<String, String> by) {
        String get(String name) {
            return by.getOrDefault(name, "");
        }
    }

    String subject(MessagingMessages say, Map<String, String> values) {
        return subject.apply(say, new Values(values));
    }

    String text(Channel channel, MessagingMessages say, Map<String, String> values) {
        return (channel == Channel.SMS ? sms : mail)
                .apply(say, new Values(values))
                .strip();
    }

    /** Holds a secret of the buyer's, which staff have no business to read. */
    boolean isSecret() {
        return this == PHONE_CODE;
    }
}

package dev.prilavok.delivery.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The money order of an acted parcel in the words of Russian Post: taken from the buyer when the parcel is handed over, paid out later.
 *
 * @param pause from the one to the other
 * @param shortBy kopecks that it says too little
 */
record ActedMoney(@Nullable ActedParcel parcel, Instant now, Duration pause, long shortBy) {
    static final Duration PAID_AFTER = Duration.ofDays(3);

    static final String WRONG_LOGIN = """
            <?xml version='1.0' encoding='UTF-8'?><S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Body><S:Fault>\
            <S:Code><S:Value>S:Receiver</S:Value></S:Code><S:Reason><S:Text xml:lang="ru">Ошибка авторизации</S:Text></S:Reason>\
            <S:Detail><ns3:AuthorizationFaultReason xmlns:ns3="http://russianpost.org/operationhistory/data">Неверный логин или пароль\
            </ns3:AuthorizationFaultReason></S:Detail></S:Fault></S:Body></S:Envelope>""";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.ofHours(3));

    String envelope() {
        return """
                <?xml version='1.0' encoding='UTF-8'?><S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Body>\
                <ns7:PostalOrderEventsForMailResponse xmlns:ns6="http://www.russianpost.org/RTM/DataExchangeESPP/Data" \
                xmlns:ns7="http://russianpost.org/operationhistory"><ns6:PostalOrderEventsForMaiOutput>%s</ns6:PostalOrderEventsForMaiOutput>\
                </ns7:PostalOrderEventsForMailResponse></S:Body></S:Envelope>""".formatted(parcel == null ? "" : events(parcel));
    }

    private String events(ActedParcel known) {
        var sum = known.collected() == null ? 0 : known.collected().longValue();
        var handed = Stream.of(Step.DELIVERED, Step.PARTLY)
                .flatMap(step -> known.at(step).stream())
                .findFirst();
        if (sum <= 0 || handed.isEmpty()) return "";
        var at = handed.get().at();
        var accepted = event(known, at, 1, "Приём", sum);
        var paid = at.plus(pause);
        return paid.isAfter(now) ? accepted : accepted + event(known, paid, 3, "Оплата", sum);
    }

    private String event(ActedParcel known, Instant at, int type, String name, long sum) {
        return """
                <PostalOrderEvent Number="%s" EventDateTime="%s" EventType="%d" EventName="%s" IndexTo="109012" IndexEvent="630099" \
                SumPaymentForward="%d" CountryEventCode="RU" CountryToCode="RU"/>""".formatted(known.id(), TIME.format(at), type, name, sum - shortBy);
    }
}

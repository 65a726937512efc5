package dev.prilavok.delivery.russianpost;

import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.CashFact;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.w3c.dom.Element;

/** The post's money orders of cash on delivery: its question about one parcel and what it answers, in kopecks. */
record PostMoneyOrders(String barcode, String text) {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final int ACCEPTED = 1;
    private static final int PAID = 3;

    static String question(String barcode, String login, String password) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:oper="http://russianpost.org/operationhistory" \
                xmlns:data="http://russianpost.org/operationhistory/data" xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" \
                xmlns:espp="http://www.russianpost.org/RTM/DataExchangeESPP/Data">
                <soap:Header/><soap:Body><oper:PostalOrderEventsForMail>
                <data:AuthorizationHeader soapenv:mustUnderstand="1"><data:login>%s</data:login><data:password>%s</data:password></data:AuthorizationHeader>
                <espp:PostalOrderEventsForMailInput Barcode="%s" Language="RUS"/>
                </oper:PostalOrderEventsForMail></soap:Body></soap:Envelope>""".formatted(PostXml.escaped(login), PostXml.escaped(password), PostXml.escaped(barcode));
    }

    /** In the order of what happened; two words of one moment in the order of their codes. */
    List<CashFact> facts() {
        var events = PostXml.read(text).getElementsByTagNameNS("*", "PostalOrderEvent");
        var facts = new ArrayList<CashFact>();
        for (var i = 0; i < events.getLength(); i++) facts.add(fact((Element) events.item(i)));
        facts.sort(Comparator.comparing(CashFact::at).thenComparing(CashFact::code));
        return facts;
    }

    private CashFact fact(Element event) {
        try {
            var code = Integer.parseInt(needed(event, "EventType"));
            return new CashFact(
                    PostApi.CODE,
                    barcode,
                    needed(event, "Number"),
                    kind(code),
                    code,
                    name(event, code),
                    OffsetDateTime.parse(needed(event, "EventDateTime")).toInstant(),
                    sum(needed(event, "SumPaymentForward")),
                    PostXml.attribute(event, "IndexEvent"));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw strange(unreadable);
        }
    }

    private static CashFact.Kind kind(int code) {
        return switch (code) {
            case ACCEPTED -> CashFact.Kind.ACCEPTED;
            case PAID -> CashFact.Kind.PAID;
            default -> CashFact.Kind.OTHER;
        };
    }

    private static String name(Element event, int code) {
        var name = PostXml.attribute(event, "EventName");
        return name == null ? Integer.toString(code) : name;
    }

    private static Money sum(String kopecks) {
        var minor = Long.parseLong(kopecks);
        if (minor < 0) throw new NumberFormatException("a negative sum");
        return Money.ofMinor(RUB, minor);
    }

    private static String needed(Element event, String name) {
        var found = PostXml.attribute(event, name);
        if (found == null) throw new NumberFormatException("no " + name);
        return found;
    }

    private static CarrierTrouble strange(RuntimeException cause) {
        return new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "the post's word about money cannot be read", cause);
    }
}

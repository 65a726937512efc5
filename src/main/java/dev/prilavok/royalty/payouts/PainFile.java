package dev.prilavok.royalty.payouts;

import dev.prilavok.royalty.requisites.BankDetails;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Payment orders as pain.001.001.03, in the order that its schema asks for. */
final class PainFile {
    private static final String SPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03";
    private static final int LONGEST_NAME = 140;

    private final XMLStreamWriter xml;
    private final PayoutsConfig.Payer payer;

    private PainFile(XMLStreamWriter xml, PayoutsConfig.Payer payer) {
        this.xml = xml;
        this.payer = payer;
    }

    /** @param message the batch's number: a bank takes a message once */
    static String of(String message, List<PaymentOrder> orders, PayoutsConfig.Payer payer, LocalDateTime made) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new PainFile(xml, payer).document(message, orders, made);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("cannot write a payment file", impossible);
        }
        return text.toString();
    }

    private void document(String message, List<PaymentOrder> orders, LocalDateTime made) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(SPACE);
        xml.writeStartElement("CstmrCdtTrfInitn");
        header(message, orders, made);
        payments(message, orders, made);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void header(String message, List<PaymentOrder> orders, LocalDateTime made) throws XMLStreamException {
        xml.writeStartElement("GrpHdr");
        leaf("MsgId", message);
        leaf("CreDtTm", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(made.withNano(0)));
        leaf("NbOfTxs", Integer.toString(orders.size()));
        leaf("CtrlSum", sum(orders));
        xml.writeStartElement("InitgPty");
        leaf("Nm", name(payer.name()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void payments(String message, List<PaymentOrder> orders, LocalDateTime made) throws XMLStreamException {
        var inRubles = orders.stream().allMatch(order -> order.to().isRussian());
        xml.writeStartElement("PmtInf");
        leaf("PmtInfId", message);
        leaf("PmtMtd", "TRF");
        leaf("NbOfTxs", Integer.toString(orders.size()));
        leaf("CtrlSum", sum(orders));
        leaf("ReqdExctnDt", made.toLocalDate().toString());
        party("Dbtr", payer.name());
        account("DbtrAcct", inRubles ? payer.account() : payer.iban(), inRubles);
        agent("DbtrAgt", inRubles ? payer.bic() : payer.swift(), inRubles);
        leaf("ChrgBr", "SLEV");
        for (var order : orders) order(order);
        xml.writeEndElement();
    }

    private void order(PaymentOrder order) throws XMLStreamException {
        BankDetails to = order.to();
        xml.writeStartElement("CdtTrfTxInf");
        xml.writeStartElement("PmtId");
        leaf("InstrId", Long.toString(order.number()));
        leaf("EndToEndId", order.endToEnd());
        xml.writeEndElement();
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", order.money().getCurrencyUnit().getCode());
        xml.writeCharacters(order.money().getAmount().toPlainString());
        xml.writeEndElement();
        xml.writeEndElement();
        agent("CdtrAgt", to.bic(), to.isRussian());
        party("Cdtr", to.holder());
        account("CdtrAcct", to.account(), to.isRussian());
        xml.writeStartElement("RmtInf");
        leaf("Ustrd", order.purpose());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void party(String element, String name) throws XMLStreamException {
        xml.writeStartElement(element);
        leaf("Nm", name(name));
        xml.writeEndElement();
    }

    // A Russian account is no IBAN, and a Russian bank is named by the clearing system's own code.
    private void account(String element, String account, boolean russian) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("Id");
        if (russian) {
            xml.writeStartElement("Othr");
            leaf("Id", account);
            xml.writeEndElement();
        } else leaf("IBAN", account);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void agent(String element, String bic, boolean russian) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("FinInstnId");
        if (russian) {
            xml.writeStartElement("ClrSysMmbId");
            xml.writeStartElement("ClrSysId");
            leaf("Cd", "RUCBC");
            xml.writeEndElement();
            leaf("MmbId", bic);
            xml.writeEndElement();
        } else leaf("BIC", bic);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void leaf(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text.replaceAll("\\p{Cntrl}+", " "));
        xml.writeEndElement();
    }

    private static String name(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static String sum(List<PaymentOrder> orders) {
        return orders.stream()
                .map(order -> order.money().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}

package dev.prilavok.royalty.npd;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The partners' service «Мой налог» in SOAP 1.1: SendMessage gets a number, GetMessage the answer. */
@ApplicationScoped
class SoapTaxOffice implements TaxOffice {
    private static final String SMZ = "urn://x-artefacts-gnivc-ru/ais3/SMZ/SmzPartnersIntegrationService/types/1.0";
    private static final String ENVELOPE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" \
            xmlns:ns="urn://x-artefacts-gnivc-ru/inplat/servin/OpenApiAsyncMessageConsumerService/types/1.0">\
            <soapenv:Header/><soapenv:Body>%s</soapenv:Body></soapenv:Envelope>""";

    private final NpdConfig config;
    private final NpdStandIn standIn;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    SoapTaxOffice(NpdConfig config, NpdStandIn standIn, Clock clock) {
        this.config = config;
        this.standIn = standIn;
        this.clock = clock;
    }

    @Override
    public boolean isThere() {
        return address().isPresent();
    }

    private Optional<URI> address() {
        return config.url().or(standIn::address);
    }

    @Override
    public String register(Receipt receipt) {
        var sum = receipt.money().getAmount().toPlainString();
        return send("""
                <PostIncomeRequestV2 xmlns="%s"><Inn>%s</Inn><RequestTime>%s</RequestTime><OperationTime>%s</OperationTime>\
                <IncomeType>FROM_LEGAL_ENTITY</IncomeType><CustomerInn>%s</CustomerInn><CustomerOrganization>%s</CustomerOrganization>\
                <Services><Amount>%s</Amount><Name>Информационно-рекламные услуги</Name><Quantity>1</Quantity></Services>\
                <TotalAmount>%s</TotalAmount><OperationUniqueId>%s</OperationUniqueId></PostIncomeRequestV2>""".formatted(
                        SMZ,
                        escaped(receipt.inn()),
                        seconds(clock.instant()),
                        seconds(receipt.operationAt()),
                        escaped(config.customerInn()),
                        escaped(config.customer()),
                        sum,
                        sum,
                        receipt.id()));
    }

    @Override
    public String cancel(Receipt receipt) {
        return send("""
                <PostCancelReceiptRequestV2 xmlns="%s"><Inn>%s</Inn><ReceiptId>%s</ReceiptId><ReasonCode>%s</ReasonCode>\
                </PostCancelReceiptRequestV2>""".formatted(
                        SMZ,
                        escaped(receipt.inn()),
                        escaped(String.valueOf(receipt.number())),
                        escaped(String.valueOf(receipt.cancel()))));
    }

    @Override
    public String status(String inn) {
        return send("<GetTaxpayerStatusRequest xmlns=\"%s\"><Inn>%s</Inn></GetTaxpayerStatusRequest>"
                .formatted(SMZ, escaped(inn)));
    }

    private String send(String message) {
        var answer =
                ask("<ns:SendMessageRequest><ns:Message>%s</ns:Message></ns:SendMessageRequest>".formatted(message));
        var number = text(answer, "MessageId");
        if (number.isEmpty()) throw new TaxOfficeTrouble("no number for the question");
        return number;
    }

    @Override
    public Optional<Answer> answer(String message) {
        var answer = ask("<ns:GetMessageRequest><ns:MessageId>%s</ns:MessageId></ns:GetMessageRequest>"
                .formatted(escaped(message)));
        if (!text(answer, "ProcessingStatus").equals("COMPLETED")) return Optional.empty();
        var trouble = text(answer, "Code");
        if (!trouble.isEmpty()) throw new TaxOfficeTrouble(trouble + " " + text(answer, "Message"));
        return Optional.of(new Answer(
                text(answer, "ReceiptId"),
                text(answer, "Link"),
                text(answer, "RequestResult"),
                text(answer, "RegistrationTime"),
                text(answer, "UnregistrationTime")));
    }

    private Document ask(String body) {
        var address = address().orElseThrow(() -> new TaxOfficeTrouble("nobody to ask"));
        var request = HttpRequest.newBuilder(address)
                .timeout(config.patience())
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("FNS-OpenApi-Token", config.token().orElse(""))
                .header("FNS-OpenApi-UserToken", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(ENVELOPE.formatted(body)))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new TaxOfficeTrouble("status " + answer.statusCode());
            return read(answer.body());
        } catch (IOException silent) {
            throw new TaxOfficeTrouble("no answer", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TaxOfficeTrouble("stopped", stopped);
        }
    }

    private static Document read(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException strange) {
            throw new TaxOfficeTrouble("an answer that cannot be read", strange);
        }
    }

    // The deepest element of the name: an answer to a question about a message is wrapped in elements called Message
    // too.
    private static String text(Document answer, String name) {
        var found = answer.getElementsByTagNameNS("*", name);
        return found.getLength() == 0
                ? ""
                : found.item(found.getLength() - 1).getTextContent().strip();
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

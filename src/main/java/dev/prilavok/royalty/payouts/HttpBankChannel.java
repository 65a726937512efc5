package dev.prilavok.royalty.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A bank over HTTP: pain.001 goes out, the status report pain.002 comes back. */
@ApplicationScoped
class HttpBankChannel implements BankChannel {
    private static final int OK = 200;

    private final PayoutsConfig config;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    HttpBankChannel(PayoutsConfig config) {
        this.config = config;
    }

    @Override
    public boolean isThere() {
        return config.bank().url().isPresent();
    }

    @Override
    public Map<String, String> submit(String message, byte[] pain) throws NoBankAnswer {
        var request = HttpRequest.newBuilder(config.bank().url().orElseThrow())
                .timeout(config.bank().patience())
                .header("Content-Type", "application/xml")
                .header("X-Message-Id", message)
                .POST(HttpRequest.BodyPublishers.ofByteArray(pain))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) throw new NoBankAnswer("status " + answer.statusCode());
            return refused(answer.body());
        } catch (IOException silent) {
            throw new NoBankAnswer("no answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoBankAnswer("stopped");
        }
    }

    static Map<String, String> refused(byte[] report) throws NoBankAnswer {
        var refused = new HashMap<String, String>();
        var payments = read(report).getElementsByTagNameNS("*", "TxInfAndSts");
        for (var i = 0; i < payments.getLength(); i++) {
            var payment = (Element) payments.item(i);
            if (text(payment, "TxSts").equals("RJCT"))
                refused.put(text(payment, "OrgnlEndToEndId"), text(payment, "AddtlInf"));
        }
        return refused;
    }

    private static org.w3c.dom.Document read(byte[] report) throws NoBankAnswer {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(report));
        } catch (ParserConfigurationException | SAXException | IOException strange) {
            throw new NoBankAnswer("an answer that cannot be read");
        }
    }

    private static String text(Element owner, String name) {
        var found = owner.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}

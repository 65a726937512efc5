package dev.prilavok.order.exchange;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.identity.StaffFixture;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A 1C that exchanges orders with a site, as it does over HTTP. */
final class OneC {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String login;
    private String cookie = "";

    OneC(String login) {
        this.login = login;
    }

    /** What the site says to who wants to sign in. */
    String signIn(String type) {
        var answer = given().auth()
                .preemptive()
                .basic(login, StaffFixture.PASSWORD)
                .get("/exchange/1c?type=" + type + "&mode=checkauth")
                .asString();
        var lines = answer.split("\n");
        if (lines[0].equals("success")) cookie = lines[1] + "=" + lines[2];
        return answer;
    }

    String ask(String query) throws Exception {
        return http.send(request(query).build(), HttpResponse.BodyHandlers.ofString(UTF_8))
                .body();
    }

    /** One whole exchange: what the site tells, kept. */
    Map<String, Element> exchange() throws Exception {
        signIn("sale");
        ask("mode=init&version=2.08");
        var told = told("windows-1251");
        ask("mode=success");
        return told;
    }

    /** Documents by their id, read in the encoding that the file itself names. */
    Map<String, Element> told(String charset) throws Exception {
        var documents = new HashMap<String, Element>();
        var all = document(bytes(charset)).getElementsByTagName("Документ");
        for (var i = 0; i < all.getLength(); i++) {
            var document = (Element) all.item(i);
            documents.put(text(document, "Ид"), document);
        }
        return documents;
    }

    byte[] bytes(String charset) throws Exception {
        var request = request("mode=query").header("Accept-Charset", charset).build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    static Document document(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** Sends a file in pieces and says what was answered to the last. */
    String send(String name, byte[] file) throws Exception {
        var answer = "";
        for (var at = 0; at < file.length; at += 400) {
            var piece = Arrays.copyOfRange(file, at, Math.min(file.length, at + 400));
            var request = request("mode=file&filename=" + name)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(piece))
                    .build();
            answer = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8))
                    .body();
        }
        return answer;
    }

    private HttpRequest.Builder request(String query) {
        var type = query.contains("type=") ? "" : "type=sale&";
        var port = io.restassured.RestAssured.port;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/exchange/1c?" + type + query))
                .header("Cookie", cookie);
    }

    /** The text of the first such element directly inside. */
    static String text(Element parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child.getNodeName().equals(name)) return child.getTextContent();
        return "";
    }

    /** A named value of a document. */
    static Optional<String> value(Element document, String name) {
        var all = document.getElementsByTagName("ЗначениеРеквизита");
        for (var i = 0; i < all.getLength(); i++) {
            var value = (Element) all.item(i);
            if (text(value, "Наименование").equals(name)) return Optional.of(text(value, "Значение"));
        }
        return Optional.empty();
    }
}

package dev.prilavok.delivery.russianpost;

import dev.prilavok.delivery.CarrierTrouble;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The post's SOAP as text and as a document. */
final class PostXml {
    private PostXml() {}

    /** Text for an element or an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * An answer that is one.
     *
     * @throws CarrierTrouble when it is no XML, or says that there is none
     */
    static Document read(String text) {
        var document = parsed(text);
        if (document.getElementsByTagNameNS("*", "Fault").getLength() > 0) throw trouble(document);
        return document;
    }

    // A wrong login is told apart: nobody but us can do anything about it.
    private static CarrierTrouble trouble(Document fault) {
        var isLogin =
                fault.getElementsByTagNameNS("*", "AuthorizationFaultReason").getLength() > 0;
        var why = fault.getElementsByTagNameNS("*", "Text");
        var words = why.getLength() == 0 ? "no reason" : why.item(0).getTextContent();
        return isLogin
                ? new CarrierTrouble(CarrierTrouble.Kind.LOGIN, "the post does not take the login")
                : new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "the post refused: " + words);
    }

    private static Document parsed(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException strange) {
            throw new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "the post's answer cannot be read", strange);
        }
    }

    /** An attribute, null when it is absent or blank. */
    static @Nullable String attribute(Element owner, String name) {
        var found = owner.getAttribute(name).strip();
        return found.isEmpty() ? null : found;
    }
}

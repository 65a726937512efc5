package dev.prilavok.catalog.intake;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** The published schemas of CommerceML 2: what we write and what tests send in the name of 1C keeps them. */
public final class CommerceMlSchema {
    private static final String SPACE = "xmlns=\"urn:1C.ru:commerceml_2\"";

    private CommerceMlSchema() {}

    /** The file is of the version; 1C itself leaves the name space out, so it may be absent. */
    public static void isKept(byte[] file, Charset charset, String version) throws Exception {
        var xml = new String(file, charset).replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
        var named = xml.contains(SPACE)
                ? xml
                : xml.replaceFirst("<КоммерческаяИнформация", "<КоммерческаяИнформация " + SPACE);
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(
                        CommerceMlSchema.class.getResource("/feeds/commerceml/commerceml-" + version + ".xsd")));
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(named))))
                .as("CommerceML %s: %s", version, named)
                .doesNotThrowAnyException();
    }
}

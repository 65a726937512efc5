package dev.prilavok.order;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The stored form of a quote. Apart from the API's JSON, so that the API may change without touching quotes that wait. */
final class QuoteJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(
                    new SimpleModule().addSerializer(new MoneyWriter()).addDeserializer(Money.class, new MoneyReader()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(KeptQuote.class);
    private static final ObjectReader READER = MAPPER.readerFor(KeptQuote.class);

    private QuoteJson() {}

    static String write(KeptQuote quote) {
        try {
            return WRITER.writeValueAsString(quote);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a quote cannot be written", failure);
        }
    }

    static KeptQuote read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a stored quote cannot be read", failure);
        }
    }

    /** "RUB 530000": minor units, no decimals to get wrong. */
    private static final class MoneyWriter extends StdSerializer<Money> {
        private static final long serialVersionUID = 1;

        MoneyWriter() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(money.getCurrencyUnit().getCode() + ' ' + money.getAmountMinorLong());
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1;

        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = json.getText();
            return Money.ofMinor(CurrencyUnit.of(text.substring(0, 3)), Long.parseLong(text.substring(4)));
        }
    }
}

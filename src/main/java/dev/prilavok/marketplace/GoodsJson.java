package dev.prilavok.marketplace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object: the moment, the mark to ask for differences with, the items, and what is gone. */
final class GoodsJson implements GoodsWriter {
    private final JsonGenerator json;
    private boolean inItems = true;

    GoodsJson(OutputStream stream, ObjectMapper mapper, Instant now, FeedMark mark) throws IOException {
        json = mapper.createGenerator(stream);
        json.writeStartObject();
        json.writeStringField("at", now.toString());
        json.writeStringField("mark", mark.written());
        json.writeBooleanField("complete", mark.since() == null);
        json.writeArrayFieldStart("items");
    }

    @Override
    public void line(Map<String, @Nullable Object> line) throws IOException {
        json.writePOJO(line);
    }

    @Override
    public void gone(Map<String, @Nullable Object> named) throws IOException {
        beginGone();
        json.writePOJO(named);
    }

    private void beginGone() throws IOException {
        if (!inItems) return;
        inItems = false;
        json.writeEndArray();
        json.writeArrayFieldStart("gone");
    }

    @Override
    public void end() throws IOException {
        beginGone();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}

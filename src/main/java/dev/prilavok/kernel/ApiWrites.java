package dev.prilavok.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every write of a program of the staff keeps to: a key of its own, and the same answer to a repetition. */
@ApplicationScoped
public class ApiWrites {
    public static final String KEY = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern.compile("[!-~]{8,200}");
    private static final int MOST_IN_PAGE = 200;

    private final Idempotency idempotency;
    private final ObjectMapper json;

    ApiWrites(Idempotency idempotency, ObjectMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    /**
     * Does the work once for the key within a command and what it is about.
     *
     * @throws BadRequest when there is no proper key
     * @throws KeyReused when the key came with another body before
     */
    @Transactional
    public <T> T once(
            String command, String about, @Nullable String key, Object body, Class<T> answer, Supplier<T> work) {
        if (key == null || !SHAPE.matcher(key).matches()) throw new BadRequest(KEY).at(KEY);
        return idempotency.once("api " + command, about + '\u001f' + key, hash(body), answer, work);
    }

    private String hash(Object body) {
        try {
            return Sha256.hex(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a body that was read cannot be written", impossible);
        }
    }

    /**
     * How many rows of a list a program asks for.
     *
     * @throws BadRequest when that is no number
     */
    public static int rows(String limit) {
        try {
            return Math.max(1, Math.min(MOST_IN_PAGE, Integer.parseInt(limit)));
        } catch (NumberFormatException noNumber) {
            throw new BadRequest("limit").at("limit");
        }
    }
}

package dev.prilavok.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.kernel.TypedNumber;
import jakarta.ws.rs.FormParam;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person typed to call a courier. */
public record CallForm(
        @FormParam("day") @Nullable String day,
        @FormParam("from") @Nullable String from,
        @FormParam("to") @Nullable String to,
        @FormParam("address") @Nullable String address,
        @FormParam("contact") @Nullable String contact,
        @FormParam("phone") @Nullable String phone,
        @FormParam("weight") @Nullable String weight,
        @FormParam("comment") @Nullable String comment) {
    private static final int LONGEST = 200;
    private static final int SHORTEST_HOURS = 3;
    private static final int FURTHEST_DAYS = 31;
    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final LocalTime LATEST = LocalTime.of(22, 0);
    private static final BigDecimal LIGHTEST = new BigDecimal("0.1");
    private static final BigDecimal HEAVIEST = new BigDecimal(1_000);
    private static final BigDecimal GRAMS = new BigDecimal(1_000);

    static CallForm fresh(LocalDate today, DeliveryConfig warehouse) {
        return new CallForm(
                today.plusDays(1).toString(),
                "10:00",
                "18:00",
                warehouse.address().orElse(""),
                warehouse.contact().orElse(""),
                warehouse.phone().orElse(""),
                "5",
                "");
    }

    /** What is wrong, by field; empty when nothing is. */
    Map<String, String> wrong(LocalDate today, CallMessages say) {
        var wrong = new LinkedHashMap<String, String>();
        var when = date();
        if (when == null || when.isBefore(today) || when.isAfter(today.plusDays(FURTHEST_DAYS)))
            wrong.put("day", say.wrongDay());
        if (!isInterval()) wrong.put("from", say.wrongInterval());
        if (isBad(address)) wrong.put("address", say.noAddress());
        if (isBad(contact)) wrong.put("contact", say.noContact());
        if (text(phone).replaceAll("\\D", "").length() < 10 || isBad(phone)) wrong.put("phone", say.noPhone());
        if (grams() == null) wrong.put("weight", say.wrongWeight());
        return wrong;
    }

    private boolean isInterval() {
        var start = time(from);
        var end = time(to);
        return start != null
                && end != null
                && !start.isBefore(EARLIEST)
                && !end.isAfter(LATEST)
                && ChronoUnit.MINUTES.between(start, end) >= SHORTEST_HOURS * 60L;
    }

    private static boolean isBad(@Nullable String text) {
        return text(text).isEmpty() || text(text).length() > LONGEST;
    }

    private @Nullable LocalDate date() {
        try {
            return LocalDate.parse(text(day));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        try {
            return LocalTime.parse(text(text));
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private @Nullable Integer grams() {
        var kilograms = TypedNumber.read(text(weight));
        if (kilograms == null || kilograms.compareTo(LIGHTEST) < 0 || kilograms.compareTo(HEAVIEST) > 0) return null;
        return kilograms.multiply(GRAMS).intValue();
    }

    /** The call in the words of the errand. */
    ObjectNode request(String what) {
        var note = text(comment);
        var grams = grams();
        return JsonNodeFactory.instance
                .objectNode()
                .put("date", text(day))
                .put("from", text(from))
                .put("to", text(to))
                .put("address", text(address))
                .put("contact", text(contact))
                .put("phone", text(phone))
                .put("what", what)
                .put("grams", grams == null ? 0 : grams)
                .put("comment", note.substring(0, Math.min(note.length(), LONGEST)));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\0", "");
    }
}

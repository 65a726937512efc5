package dev.prilavok.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.prilavok.kernel.NotFound;
import java.util.random.RandomGenerator;

/**
 * Seven digits that are easy to say, "104-28-67", unique in a shop. They are drawn at random, so nobody reads the number of sales off
 * them, and no counter row is shared; the last is a check digit (Damm's), which finds every single slip and every swap of neighbours.
 */
public record OrderNumber(@JsonValue String value) {
    private static final int LENGTH = 7;
    private static final String[] QUASIGROUP = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrderNumber {
        if (!wellFormed(value)) throw new NotFound("order number");
    }

    /**
     * Reads a number as a person types it, with spaces or dashes.
     *
     * @throws NotFound when it cannot be a number
     */
    public static OrderNumber parse(String typed) {
        return new OrderNumber(typed.replaceAll("[\\s\\-–№#]", ""));
    }

    /** Whether a person may have typed an order number here. */
    public static boolean looksLike(String typed) {
        return wellFormed(typed.replaceAll("[\\s\\-–№#]", ""));
    }

    static OrderNumber random(RandomGenerator random) {
        var digits = Integer.toString(random.nextInt(100_000, 1_000_000));
        return new OrderNumber(digits + check(digits));
    }

    /** As it is written on screens and said aloud: 104-28-67. */
    public String shown() {
        return value.substring(0, 3) + '-' + value.substring(3, 5) + '-' + value.substring(5);
    }

    private static boolean wellFormed(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9') && check(text) == 0;
    }

    private static int check(String digits) {
        var interim = 0;
        for (var i = 0; i < digits.length(); i++) interim = QUASIGROUP[interim].charAt(digits.charAt(i) - '0') - '0';
        return interim;
    }

    @Override
    public String toString() {
        return value;
    }
}

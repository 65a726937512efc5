package dev.prilavok.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.prilavok.kernel.ServerKey;

/**
 * A phone in E.164, however it was typed. Prints masked, so that it cannot slip into a log.
 *
 * @param e164 such as +79123456789
 */
public record Phone(@JsonValue String e164) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";
    private static final int LONGEST_TYPED = 40;
    private static final int LAST_SHOWN = 2;
    private static final int LONG_NUMBER = 10;

    /** @throws BadPhone when this is no complete number in E.164 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Phone {
        if (!e164.equals(international(e164, NO_REGION))) throw new BadPhone();
    }

    /**
     * Reads a phone as people type it: 8 (912) 345-67-89, 912 345 67 89, +7…
     *
     * @param region two-letter country of numbers that are typed without one
     * @throws BadPhone when no such number exists
     */
    public static Phone parse(String typed, String region) {
        return new Phone(international(typed, region));
    }

    private static String international(String typed, String region) {
        if (typed.isBlank()
                || typed.length() > LONGEST_TYPED
                || typed.codePoints().anyMatch(Phone::isForeign)) throw new BadPhone();
        try {
            var number = NUMBERS.parse(typed, region);
            if (!NUMBERS.isValidNumber(number)) throw new BadPhone();
            return NUMBERS.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException unreadable) {
            throw new BadPhone();
        }
    }

    // letters would be read as the keys of an old telephone
    private static boolean isForeign(int letter) {
        return Character.isLetter(letter) || Character.isISOControl(letter);
    }

    /** Two-letter country of the number. */
    public String region() {
        var region = NUMBERS.getRegionCodeForNumber(number());
        return region == null ? NO_REGION : region;
    }

    /** +7 912 345-67-89, for those who have to call it. */
    public String shown() {
        return NUMBERS.format(number(), PhoneNumberFormat.INTERNATIONAL);
    }

    /** +7 912 ••• •• 34: enough for its owner, too little for anybody else. */
    public String masked() {
        var shown = shown().replace('-', ' ');
        var digits = (int) shown.chars().filter(Character::isDigit).count();
        var country = String.valueOf(number().getCountryCode()).length();
        var first = country + (digits - country >= LONG_NUMBER ? 3 : 2);
        var masked = new StringBuilder();
        var seen = 0;
        for (var letter : shown.toCharArray()) {
            if (Character.isDigit(letter)) seen++;
            var hidden = Character.isDigit(letter) && seen > first && seen <= digits - LAST_SHOWN;
            masked.append(hidden ? '•' : letter);
        }
        return masked.toString();
    }

    /** What stands for the phone in central counters: useless without the server's key. */
    public String hmacKey() {
        return ServerKey.hmac("phone", e164);
    }

    private PhoneNumber number() {
        try {
            return NUMBERS.parse(e164, NO_REGION);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("a phone that was checked", impossible);
        }
    }

    @Override
    public String toString() {
        return masked();
    }
}

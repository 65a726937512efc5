package dev.prilavok.identity;

import dev.prilavok.kernel.BadRequest;
import java.time.Duration;

/** What a token is called and how long it lives. */
final class TokenName {
    private static final int LONGEST = 80;

    private TokenName() {}

    static String of(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST) throw new BadRequest("name").at("name");
        return name;
    }

    static Duration life(int days) {
        if (days < 1 || days > ApiTokens.LONGEST.toDays()) throw new BadRequest("days").at("days");
        return Duration.ofDays(days);
    }
}

package dev.prilavok.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.kernel.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses under which one person sees the draft of one shop for some hours; to everybody else they lead nowhere. */
@ApplicationScoped
public class ShopPreviews {
    private static final String PURPOSE = "preview";
    private static final Duration LIFE = Duration.ofHours(8);
    private static final Pattern FORM = Pattern.compile("([\\w-]{1,400})\\.([0-9a-f]{64})");

    private final Clock clock;

    ShopPreviews(Clock clock) {
        this.clock = clock;
    }

    /** Whose draft is shown, and to whom. */
    record Ticket(String slug, String login) {}

    /** What every address of the preview begins with. */
    public String base(Shop shop, String login) {
        // whole hours, so that one visit has one address
        var until = clock.instant().getEpochSecond() / 3600 * 3600 + LIFE.toSeconds();
        var said = shop.slug() + "\n" + login + "\n" + until;
        var written = Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(UTF_8));
        return "/preview/" + written + "." + ServerKey.hmac(PURPOSE, said);
    }

    Optional<Ticket> read(String token) {
        var form = FORM.matcher(token);
        if (!form.matches()) return Optional.empty();
        try {
            var said = new String(Base64.getUrlDecoder().decode(form.group(1)), UTF_8);
            var parts = said.split("\n");
            if (!ServerKey.hmac(PURPOSE, said).equals(form.group(2)) || parts.length != 3) return Optional.empty();
            var until = Instant.ofEpochSecond(Long.parseLong(parts[2]));
            return clock.instant().isBefore(until) ? Optional.of(new Ticket(parts[0], parts[1])) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

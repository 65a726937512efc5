package dev.prilavok.social;

import dev.prilavok.tenancy.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures that are drawn rather than photographed: what messengers show for a page, and a brand's icon. */
@ApplicationScoped
public class Previews {
    private final CardFiles files;

    Previews(CardFiles files) {
        this.files = files;
    }

    /** The picture of that digest, when it was drawn before. */
    public Optional<Path> kept(String hash) {
        return files.kept(hash);
    }

    /** The picture of a card, drawn now unless it was drawn before. */
    public Path drawn(Card card) {
        return files.drawn(card);
    }

    /** The first letter of a name on the brand's colour, as a square PNG. */
    public static byte[] icon(String name, Brand brand, int side) {
        return IconPainter.png(
                IconPainter.letter(name),
                side,
                colour(brand, "accent", "#1c1b1a"),
                colour(brand, "accent-ink", "#ffffff"));
    }

    /** A colour that a brand sets, or another one. */
    public static String colour(Brand brand, String name, String usual) {
        var found = Pattern.compile("--" + Pattern.quote(name) + "\\s*:\\s*(#[0-9a-fA-F]{6})")
                .matcher(brand.themeCss());
        return found.find() ? found.group(1) : usual;
    }
}

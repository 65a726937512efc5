package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The exchange of orders: 1C asks what it has not heard of, says that it has kept it, and sends back what became of orders. Old
 * configurations never ask for the file that they sent to be taken in, so a file is followed as soon as it is whole; asking once more
 * changes nothing.
 */
@ApplicationScoped
class ExchangeSale {
    static final String KIND = "sale";

    private static final List<String> VERSIONS =
            List.of("2.03", "2.04", "2.05", "2.06", "2.07", "2.08", "2.09", "2.10");
    private static final String USUAL_VERSION = "2.08";
    private static final Map<String, Charset> CHARSETS =
            Map.of("windows-1251", Charset.forName("windows-1251"), "utf-8", java.nio.charset.StandardCharsets.UTF_8);

    private final ExchangeVisits visits;
    private final ExchangeOfOrders orders;
    private final Scope scope;
    private final Lang lang;
    private final String usualCharset;

    ExchangeSale(
            ExchangeVisits visits,
            ExchangeOfOrders orders,
            Scope scope,
            Lang lang,
            @ConfigProperty(name = "prilavok.exchange.encoding", defaultValue = "windows-1251") String usualCharset) {
        this.visits = visits;
        this.orders = orders;
        this.scope = scope;
        this.lang = lang;
        this.usualCharset = usualCharset;
    }

    /** The version that is spoken with who asked for one: that one, when we know it. */
    static String version(@Nullable String asked) {
        return asked != null && VERSIONS.contains(asked) ? asked : USUAL_VERSION;
    }

    Response tell(ExchangeVisits.Visit visit, @Nullable String acceptCharset) {
        var charset = charset(acceptCharset);
        var document = scope.network(() -> orders.tell(visit.id(), version(visit.version()), charset));
        return Response.ok(document, new MediaType("text", "xml", charset.name()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Charset charset(@Nullable String acceptCharset) {
        for (var asked : (acceptCharset == null ? "" : acceptCharset).split(",")) {
            var known = CHARSETS.get(asked.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT));
            if (known != null) return known;
        }
        return Charset.forName(usualCharset);
    }

    String kept(ExchangeVisits.Visit visit) {
        scope.network(() -> orders.kept(visit.id()));
        return "success";
    }

    /** Follows a file that may have further pieces to come; one whose last piece ends inside a tag surely has. */
    String arrived(ExchangeVisits.Visit visit, String name, byte[] piece) {
        if (!endsATag(piece)) return "success";
        try {
            return follow(visit, name).orElse("success");
        } catch (ImportGivenUp unreadable) {
            var mayGoOn = unreadable.trouble().code() == ImportTrouble.Code.NOT_XML;
            return mayGoOn ? "success" : "failure\n" + unreadable.say(lang.locale());
        }
    }

    private static boolean endsATag(byte[] piece) {
        var last = piece.length - 1;
        while (last >= 0 && piece[last] >= 0 && piece[last] <= ' ') last--;
        return last >= 0 && piece[last] == '>';
    }

    /** Follows a file that is said to be whole. */
    String take(ExchangeVisits.Visit visit, String name) {
        try {
            return follow(visit, name).orElseGet(() -> "failure\n" + say().exchangeNoFile(name));
        } catch (ImportGivenUp unreadable) {
            return "failure\n" + unreadable.say(lang.locale());
        }
    }

    private Optional<String> follow(ExchangeVisits.Visit visit, String name) {
        var documents = scope.network(() -> visits.found(visit, name).map(ExchangeDocuments::of));
        return documents.map(found -> {
            var refused = orders.follow(found, visit.login(), lang.locale());
            var lines = refused.isEmpty() ? "" : "\n" + String.join("\n", refused);
            return "success\n" + say().exchangeFollowed(found.size(), refused.size()) + lines;
        });
    }

    private ExchangeMessages say() {
        return Texts.of(ExchangeMessages.class, lang.locale());
    }
}

package dev.prilavok.catalog.intake;

import static java.util.Objects.requireNonNull;

import dev.prilavok.identity.Credentials;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffMember;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.Who;
import dev.prilavok.tenancy.Scope;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The exchange that 1C begins by itself: it signs in, sends files in pieces, asks for each to be taken in and asks again until that is
 * done. Answers are lines of text, the first of which is the one that 1C understands. What is said of orders belongs to a room above.
 */
@Path("/exchange/1c")
@PermitAll
@Produces("text/plain;charset=UTF-8")
class ExchangePages {
    static final String COOKIE = "exchange";
    private static final String GOODS = "catalog";
    private static final int LIMIT = 1_000_000;
    private static final int TRIES = 60;
    private static final int LONGEST_NAME = 255;
    /** 1C asks again at once, so an answer that waits a little saves thousands of questions. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final String PROTOCOL = "/exchange/1c";

    private final ExchangeVisits visits;
    private final ExchangeSale sale;
    private final ExchangeOfOrders orders;
    private final CatalogImports imports;
    private final Credentials credentials;
    private final RateLimit rateLimit;
    private final Scope scope;
    private final Lang lang;
    private final Who who;

    ExchangePages(
            ExchangeVisits visits,
            ExchangeSale sale,
            ExchangeOfOrders orders,
            CatalogImports imports,
            Credentials credentials,
            RateLimit rateLimit,
            Scope scope,
            Lang lang,
            Who who) {
        this.visits = visits;
        this.sale = sale;
        this.orders = orders;
        this.imports = imports;
        this.credentials = credentials;
        this.rateLimit = rateLimit;
        this.scope = scope;
        this.lang = lang;
        this.who = who;
    }

    @GET
    public Response ask(
            @QueryParam("type") @DefaultValue("catalog") String type,
            @QueryParam("mode") @DefaultValue("") String mode,
            @QueryParam("filename") @Nullable String name,
            @QueryParam("version") @Nullable String version,
            @HeaderParam("Authorization") @Nullable String basic,
            @HeaderParam("Accept-Charset") @Nullable String charset,
            @CookieParam(COOKIE) @Nullable String token,
            @jakarta.ws.rs.core.Context RoutingContext http) {
        if (isUnknown(type)) return failure(say().exchangeKind());
        if (mode.equals("checkauth")) return signIn(basic, type, http);
        var visit = scope.network(() -> visits.of(token, type));
        if (visit.isEmpty()) return failure(say().exchangeSignIn());
        who.is(visit.get().login());
        return type.equals(GOODS)
                ? goods(visit.get(), mode, name, version)
                : sale(visit.get(), mode, name, version, charset);
    }

    private static boolean isUnknown(String type) {
        return !type.equals(GOODS) && !type.equals(ExchangeSale.KIND);
    }

    private Response sale(
            ExchangeVisits.Visit visit,
            String mode,
            @Nullable String name,
            @Nullable String version,
            @Nullable String charset) {
        return switch (mode) {
            case "init" -> begin(visit, version, "no");
            case "query" -> sale.tell(visit, charset);
            case "success" -> answer(sale.kept(visit));
            case "import" ->
                named(name).map(file -> answer(sale.take(visit, file))).orElseGet(this::noName);
            case "complete", "deactivate" -> answer("success");
            default -> failure(say().exchangeMode());
        };
    }

    private Response goods(ExchangeVisits.Visit visit, String mode, @Nullable String name, @Nullable String version) {
        return switch (mode) {
            case "init" -> begin(visit, version, "yes");
            case "import" -> named(name).map(file -> take(visit, file)).orElseGet(this::noName);
            case "complete", "deactivate" -> {
                scope.network(() -> visits.end(visit));
                yield answer("success");
            }
            default -> failure(say().exchangeMode());
        };
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response send(
            @QueryParam("type") @DefaultValue("catalog") String type,
            @QueryParam("mode") @DefaultValue("") String mode,
            @QueryParam("filename") @Nullable String name,
            @CookieParam(COOKIE) @Nullable String token,
            byte @Nullable [] piece) {
        if (isUnknown(type)) return failure(say().exchangeKind());
        if (!mode.equals("file")) return failure(say().exchangeMode());
        var file = named(name);
        if (file.isEmpty()) return noName();
        var isNothing = piece == null || piece.length == 0;
        var visit = scope.network(() -> visits.of(token, type));
        if (visit.isEmpty()) return failure(say().exchangeSignIn());
        who.is(visit.get().login());
        var isKept = isNothing || scope.network(() -> visits.keep(visit.get(), file.get(), requireNonNull(piece)));
        if (!isKept) return failure(say().exchangeTooMuch());
        if (isNothing || type.equals(GOODS)) return answer("success");
        return answer(sale.arrived(visit.get(), file.get(), requireNonNull(piece)));
    }

    private Response signIn(@Nullable String basic, String type, RoutingContext http) {
        rateLimit.take("exchange", http.request().remoteAddress().hostAddress(), TRIES, Duration.ofMinutes(10));
        var member = member(basic).filter(found -> type.equals(GOODS) ? mayLoadGoods(found) : orders.admits(found));
        if (member.isEmpty())
            return Response.status(401)
                    .header("WWW-Authenticate", "Basic realm=\"1C\", charset=\"UTF-8\"")
                    .entity("failure\n" + say().exchangeSignIn() + "\n")
                    .build();
        var token = scope.network(() -> visits.open(member.get().login(), type));
        return answer("success\n" + COOKIE + "\n" + token);
    }

    private Optional<StaffMember> member(@Nullable String basic) {
        if (basic == null || !basic.regionMatches(true, 0, "Basic ", 0, 6)) return Optional.empty();
        try {
            var pair = new String(Base64.getDecoder().decode(basic.substring(6).strip()), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return colon < 1 ? Optional.empty() : credentials.of(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static boolean mayLoadGoods(StaffMember member) {
        return member.roles().contains(Role.CATALOGUE_MANAGER)
                || member.roles().contains(Role.OWNER)
                || member.roles().contains(Role.DIRECTOR);
    }

    private Response begin(ExchangeVisits.Visit visit, @Nullable String version, String zip) {
        scope.network(() -> visits.begin(visit, version));
        var answer = "zip=" + zip + "\nfile_limit=" + LIMIT;
        if (version == null) return answer(answer);
        return answer(answer + "\nsessid=" + visit.id() + "\nversion=" + ExchangeSale.version(version));
    }

    private Response take(ExchangeVisits.Visit visit, String name) {
        Optional<UUID> id;
        try {
            id = scope.network(() -> visits.take(visit, name));
        } catch (ImportGivenUp unreadable) {
            return failure(unreadable.say(lang.locale()));
        }
        if (id.isEmpty()) return failure(say().exchangeNoFile(name));
        var report = patiently(id.get());
        return switch (report.state()) {
            case WAITING, READING ->
                answer("progress\n"
                        + Texts.of(IntakeMessages.class, lang.locale()).rowsCounted(report.rows()));
            case COLUMNS -> failure(say().columnsWait());
            case FAILED -> failure(java.util.Objects.requireNonNullElse(report.failure(lang.locale()), ""));
            default -> answer("success\n" + say().exchangeTaken(report.rows(), report.refused()));
        };
    }

    private ImportReport patiently(UUID id) {
        var report = imports.report(id);
        for (var waited = 0L; waited < PATIENCE.toMillis() && report.state().isReading(); waited += 200) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return report;
            }
            report = imports.report(id);
        }
        return report;
    }

    private static Optional<String> named(@Nullable String name) {
        if (name == null) return Optional.empty();
        var plain = name.replace('\\', '/').strip();
        var isSafe = !plain.isEmpty()
                && plain.length() <= LONGEST_NAME
                && !plain.contains("..")
                && plain.chars().noneMatch(letter -> letter < ' ');
        return isSafe ? Optional.of(plain) : Optional.empty();
    }

    private Response noName() {
        return failure(say().exchangeNoName());
    }

    private static Response answer(String lines) {
        return Response.ok(lines + "\n").header("Cache-Control", "no-store").build();
    }

    private static Response failure(String sentence) {
        return answer("failure\n" + sentence);
    }

    private ExchangeMessages say() {
        return Texts.of(ExchangeMessages.class, lang.locale());
    }

    // 1C names no type for what it sends, and the check against forged forms would take it for a form. No cookie of a
    // browser opens this address.
    void filters(@Observes Filters filters) {
        filters.register(
                http -> {
                    if (PROTOCOL.equals(http.request().path()))
                        http.request().headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
                    http.next();
                },
                890);
    }
}

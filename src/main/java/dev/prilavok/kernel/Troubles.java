package dev.prilavok.kernel;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a refusal or a failure becomes an answer: a page for people, problem+json for programs. */
@ApplicationScoped
public class Troubles {
    private static final Logger LOG = Logger.getLogger(Troubles.class);
    private static final String DATA_EXCEPTION = "22";

    private final RoutingContext http;
    private final Lang lang;
    private final List<ErrorPage> pages;

    Troubles(RoutingContext http, Lang lang, @All List<ErrorPage> pages) {
        this.http = http;
        this.lang = lang;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "kernel", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Trouble(ErrorPage.Trouble trouble, String lang) implements TemplateInstance {}

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        var answer = answer(refusal.status(), refusal.code(), refusal.say(lang.locale()), refusal, null);
        var later = refusal.retryAfter();
        return later == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, Math.max(1, later.toSeconds()))
                        .build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        var fields = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldProblem(lastNode(violation), violation.getMessage()))
                .toList();
        return answer(
                400,
                "invalid",
                Texts.of(KernelMessages.class, lang.locale()).badRequest(fieldNames(fields)),
                null,
                fields);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure) {
        var response = failure.getResponse();
        var status = response.getStatus();
        if (status < 400) return response;
        if (status >= 500) return broken(failure);
        return answer(status, code(status), text(status), null, null);
    }

    // without this the framework's own mapper answers, with no body
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException body) {
        var text = Texts.of(KernelMessages.class, lang.locale()).badRequest("body");
        return answer(400, "bad-request", text, null, null);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        var refusal = causeOf(failure, Refusal.class);
        if (refusal.isPresent()) return refusal(refusal.get());
        if (causeOf(failure, StreamConstraintsException.class).isPresent()
                || isBadAddress(failure)
                || causeOf(failure, SQLException.class)
                        .filter(Troubles::isBadData)
                        .isPresent())
            return answer(
                    400,
                    "bad-request",
                    Texts.of(KernelMessages.class, lang.locale()).badRequest("data"),
                    null,
                    null);
        return broken(failure);
    }

    // A percent sign that escapes nothing is found only when the path is taken apart.
    private static boolean isBadAddress(Throwable failure) {
        return failure instanceof IllegalArgumentException
                && failure.getMessage() != null
                && failure.getMessage().contains("escape sequence");
    }

    private Response broken(Throwable failure) {
        LOG.errorf(failure, "Request %s failed", RequestIds.of(http));
        return answer(
                500,
                "internal-error",
                Texts.of(KernelMessages.class, lang.locale()).broken(RequestIds.of(http)),
                null,
                null);
    }

    // NUL bytes, numbers out of range and the like: PostgreSQL's class 22 is the caller's data, not our failure.
    private static boolean isBadData(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(DATA_EXCEPTION);
    }

    private Response answer(
            int status,
            String code,
            String text,
            @Nullable Refusal refusal,
            @Nullable List<Problem.FieldProblem> fields) {
        return wantsPage() ? page(status, code, text) : problem(status, code, text, refusal, fields);
    }

    private Response page(int status, String code, String text) {
        var trouble = new ErrorPage.Trouble(status, code, text, RequestIds.of(http));
        var page = pages.stream()
                .flatMap(room -> room.of(trouble).stream())
                .findFirst()
                .orElseGet(() -> new Trouble(trouble, lang.tag()));
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page.setLocale(lang.locale()).render())
                .build();
    }

    private Response problem(
            int status,
            String code,
            String text,
            @Nullable Refusal refusal,
            @Nullable List<Problem.FieldProblem> fields) {
        var problem = new Problem(
                "urn:prilavok:problem:" + code,
                text,
                status,
                code,
                text,
                refusal == null ? null : refusal.field(),
                RequestIds.of(http),
                fields,
                refusal == null ? null : refusal.details());
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private boolean wantsPage() {
        var accept = http.request().getHeader(HttpHeaders.ACCEPT);
        return !http.request().path().contains("/api/") && accept != null && accept.contains("html");
    }

    private String text(int status) {
        var say = Texts.of(KernelMessages.class, lang.locale());
        return switch (status) {
            case 401 -> say.unauthorized();
            case 403 -> say.forbidden();
            case 404, 405 -> say.notFound();
            case 413 -> say.tooLarge();
            default -> say.badRequest(code(status));
        };
    }

    private static String code(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null
                ? "bad-request"
                : known.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String fieldNames(List<Problem.FieldProblem> fields) {
        return String.join(
                ", ", fields.stream().map(Problem.FieldProblem::field).sorted().toList());
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable failure, Class<T> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (wanted.isInstance(cause)) return Optional.of(wanted.cast(cause));
        return Optional.empty();
    }
}

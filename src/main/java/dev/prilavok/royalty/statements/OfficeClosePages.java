package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.CloseCheck;
import dev.prilavok.ledger.Months;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a month open, closing it, and how far that is. */
@Path("/office/close")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeClosePages {
    private static final String HOME = "/office/close";

    private final MonthClose close;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;
    private final Pages pages;
    private final Flash flash;

    OfficeClosePages(MonthClose close, Scope scope, CurrentUser user, Lang lang, Pages pages, Flash flash) {
        this.close = close;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
        this.pages = pages;
        this.flash = flash;
    }

    record Next(String month, String shown, List<CloseCheck.Finding> findings, boolean blocked) {}

    record Running(String month, String shown, String text, int percent) {}

    record Done(
            String month,
            String url,
            int owners,
            int statements,
            String took,
            String by,
            @Nullable String reason) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClosePage(
            @Nullable Next next,
            @Nullable Running running,
            List<Done> done,
            String reason,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance page() {
        return shown("", null);
    }

    private TemplateInstance shown(String reason, @Nullable String error) {
        return scope.network(() -> {
            var runs = close.runs();
            var running = runs.stream().filter(run -> !run.finished()).findFirst();
            return pages.show(new ClosePage(
                    running.isPresent() ? null : close.next().map(this::next).orElse(null),
                    running.map(this::running).orElse(null),
                    runs.stream().filter(CloseRun::finished).map(this::done).toList(),
                    reason,
                    error));
        });
    }

    private Next next(YearMonth month) {
        var findings = close.findings(month, lang.locale());
        return new Next(
                month.toString(),
                Months.shown(month, lang.locale()),
                findings,
                findings.stream().anyMatch(CloseCheck.Finding::blocks));
    }

    private Running running(CloseRun run) {
        return new Running(
                run.month().toString(),
                Months.shown(run.month(), lang.locale()),
                say().running(run.done(), run.owners()),
                run.percent());
    }

    private Done done(CloseRun run) {
        var seconds = run.finishedAt() == null
                ? 0
                : Math.max(
                        1, Duration.between(run.startedAt(), run.finishedAt()).toSeconds());
        return new Done(
                Months.shown(run.month(), lang.locale()),
                "/office/statements?month=" + run.month(),
                run.done(),
                run.statements(),
                say().seconds(seconds),
                run.startedBy(),
                run.reason());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @FormParam("month") @DefaultValue("") String month, @FormParam("reason") @DefaultValue("") String reason) {
        try {
            scope.network(() -> close.start(month(month), reason, user.login(), lang.locale()));
            flash.say(say().started());
            return Response.seeOther(URI.create(HOME)).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(shown(reason, refusal.say(lang.locale())))
                    .build();
        }
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException odd) {
            throw new BadRequest("month");
        }
    }

    private CloseMessages say() {
        return Texts.of(CloseMessages.class, lang.locale());
    }
}

package dev.prilavok.identity;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own account: language, tokens for programs, the rest of the menu on a phone. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AccountPages {
    private static final int TOKENS_PER_HOUR = 20;

    private final CurrentUser user;
    private final ApiTokens tokens;
    private final ConsoleMenu menu;
    private final RateLimit rateLimit;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final RoutingContext http;

    AccountPages(
            CurrentUser user,
            ApiTokens tokens,
            ConsoleMenu menu,
            RateLimit rateLimit,
            Pages pages,
            Lang lang,
            Flash flash,
            RoutingContext http) {
        this.user = user;
        this.tokens = tokens;
        this.menu = menu;
        this.rateLimit = rateLimit;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.http = http;
    }

    record TokenLine(UUID id, String name, String until) {}

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Account(
            List<ConsoleMenu.Place> places,
            List<TokenLine> tokens,
            @Nullable String fresh,
            String lang) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return page(null);
    }

    /** The token is on this page only: it is neither stored nor shown again. */
    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance issue(
            @FormParam("name") @DefaultValue("") String name, @FormParam("days") @DefaultValue("90") int days) {
        var member = user.member().orElseThrow();
        rateLimit.take("token", member.login(), TOKENS_PER_HOUR, Duration.ofHours(1));
        return page(
                tokens.issue(member, TokenName.of(name), TokenName.life(days)).token());
    }

    @POST
    @Path("tokens/{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") UUID id) {
        var member = user.member().orElseThrow();
        if (!tokens.revoke(member.id(), id)) throw new dev.prilavok.kernel.NotFound("token");
        flash.say(Texts.of(ConsoleMessages.class, lang.locale()).tokenRevoked());
        return Response.seeOther(URI.create("/account")).build();
    }

    @POST
    @Path("language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response language(@FormParam("lang") @DefaultValue("ru") String chosen) {
        http.response()
                .addCookie(Cookie.cookie(Lang.COOKIE, chosen.equals("en") ? "en" : "ru")
                        .setSameSite(CookieSameSite.LAX)
                        .setPath("/")
                        .setMaxAge(Duration.ofDays(365).toSeconds()));
        return Response.seeOther(URI.create("/account")).build();
    }

    private TemplateInstance page(@Nullable String fresh) {
        var lines = tokens.of(user.member().orElseThrow().id()).stream()
                .map(token -> new TokenLine(token.id(), token.name(), day(token)))
                .toList();
        return pages.show(new Account(menu.places(), lines, fresh, lang.tag()));
    }

    private String day(TokenRows.Row token) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(lang.locale());
        return Texts.of(ConsoleMessages.class, lang.locale())
                .tokenUntil(format.format(LocalDate.ofInstant(token.expiresAt(), ZoneOffset.UTC)));
    }
}

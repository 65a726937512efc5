package dev.prilavok.identity;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
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
import org.jspecify.annotations.Nullable;

/** One's own password: the old one is asked, other devices have to sign in anew. */
@Path("/account/password")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class PasswordPages {
    private final CurrentUser user;
    private final OwnPassword own;
    private final SignIns signIns;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final RoutingContext http;

    PasswordPages(
            CurrentUser user,
            OwnPassword own,
            SignIns signIns,
            Pages pages,
            Lang lang,
            Flash flash,
            RoutingContext http) {
        this.user = user;
        this.own = own;
        this.signIns = signIns;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.http = http;
    }

    /** The form; a mistake stands at its field, and what was typed is never sent back. */
    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Password(
            boolean here,
            String login,
            int shortest,
            @Nullable String old,
            @Nullable String fresh,
            @Nullable String again)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form() {
        return page(null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("old") @DefaultValue("") String old,
            @FormParam("password") @DefaultValue("") String fresh,
            @FormParam("again") @DefaultValue("") String again) {
        var member = user.member().orElseThrow();
        try {
            if (!fresh.equals(again)) throw PasswordRefused.differ();
            own.change(member, old, fresh);
        } catch (Refusal refused) {
            return Response.status(refused.status()).entity(page(refused)).build();
        }
        signIns.begin(http, member);
        flash.say(Texts.of(ConsoleMessages.class, lang.locale()).passwordChanged());
        return Response.seeOther(URI.create("/account")).build();
    }

    private TemplateInstance page(@Nullable Refusal refused) {
        var member = user.member().orElseThrow();
        return pages.show(new Password(
                own.isHere(member.id()),
                member.login(),
                Passwords.SHORTEST,
                at("old", refused),
                at("password", refused),
                at("again", refused)));
    }

    private @Nullable String at(String field, @Nullable Refusal refused) {
        return refused == null || !field.equals(refused.field()) ? null : refused.say(lang.locale());
    }
}

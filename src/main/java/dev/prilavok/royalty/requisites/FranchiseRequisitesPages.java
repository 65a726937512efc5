package dev.prilavok.royalty.requisites;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.PasswordAgain;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a franchisee's money goes, what changed, and new details: at once with the password, a day later without. */
@Path("/franchise/requisites")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseRequisitesPages {
    private final Requisites requisites;
    private final RequisitesSight sight;
    private final PasswordAgain passwords;
    private final CurrentUser user;
    private final Scope scope;
    private final Pages pages;
    private final Flash flash;

    FranchiseRequisitesPages(
            Requisites requisites,
            RequisitesSight sight,
            PasswordAgain passwords,
            CurrentUser user,
            Scope scope,
            Pages pages,
            Flash flash) {
        this.requisites = requisites;
        this.sight = sight;
        this.passwords = passwords;
        this.user = user;
        this.scope = scope;
        this.pages = pages;
        this.flash = flash;
    }

    /** What is typed into the form. */
    static class Form {
        @FormParam("holder")
        @DefaultValue("")
        String holder = "";

        @FormParam("inn")
        @DefaultValue("")
        String inn = "";

        @FormParam("bic")
        @DefaultValue("")
        String bic = "";

        @FormParam("bank")
        @DefaultValue("")
        String bank = "";

        @FormParam("account")
        @DefaultValue("")
        String account = "";

        @FormParam("corrAccount")
        @DefaultValue("")
        String corrAccount = "";

        @FormParam("password")
        @DefaultValue("")
        String password = "";

        TypedDetails typed(Shop shop) {
            return new TypedDetails(shop.currency().getCode(), holder, inn, bic, bank, account, corrAccount);
        }
    }

    /** The mistake at its field, when there is one. */
    record Wrong(@Nullable String field, @Nullable String says) {
        static final Wrong NOTHING = new Wrong(null, null);

        public @Nullable String at(String asked) {
            return asked.equals(field) ? says : null;
        }
    }

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyRequisites(
            @Nullable String where,
            @Nullable String soon,
            boolean russian,
            boolean password,
            TypedDetails typed,
            Wrong wrong,
            List<RequisitesSight.Row> history)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        var shop = shop();
        return page(shop, TypedDetails.nothing(shop.currency()), Wrong.NOTHING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@BeanParam Form form) {
        var shop = shop();
        var typed = form.typed(shop);
        try {
            var proven = proven(form.password);
            var entered =
                    scope.shop(shop.id(), () -> requisites.change(shop.franchisee(), typed, proven, user.login()));
            flash.say(
                    sight.waits(entered)
                            ? sight.say().savedLater()
                            : sight.say().savedNow());
            return Response.seeOther(URI.create("/franchise/requisites")).build();
        } catch (RequisitesRefused refused) {
            var wrong = new Wrong(refused.field(), refused.say(sight.locale()));
            return Response.status(refused.status())
                    .entity(page(shop, typed, wrong))
                    .build();
        }
    }

    private boolean proven(String password) {
        if (password.isEmpty()) return false;
        if (!passwords.fits(user.member().orElseThrow(), password)) throw RequisitesRefused.password();
        return true;
    }

    private TemplateInstance page(Shop shop, TypedDetails typed, Wrong wrong) {
        var here = passwords.isHere(user.member().orElseThrow());
        return scope.shop(shop.id(), () -> {
            var history = requisites.history(shop.franchisee()).stream()
                    .filter(one -> one.currency().equals(shop.currency()))
                    .toList();
            return pages.show(new MyRequisites(
                    sight.where(history),
                    sight.soon(history, shop.zone()),
                    typed.isRussian(),
                    here,
                    typed,
                    wrong,
                    sight.rows(history, shop.zone())));
        });
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}

package dev.prilavok.catalog.master;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Answers to what suppliers say otherwise, from the product's page and from the list. */
@Path(GoodsQuery.PATH + "/{product: [0-9a-fA-F-]{36}}/offers")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeAnswerPages {
    private final Offers offers;
    private final Scope scope;
    private final CurrentUser user;
    private final Flash flash;
    private final Lang lang;

    OfficeAnswerPages(Offers offers, Scope scope, CurrentUser user, Flash flash, Lang lang) {
        this.offers = offers;
        this.scope = scope;
        this.user = user;
        this.flash = flash;
        this.lang = lang;
    }

    /** Takes what the supplier says, keeps what stands, or takes either back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("product") UUID product,
            @FormParam("field") @DefaultValue("") String field,
            @FormParam("do") @DefaultValue("") String deed,
            @FormParam("back") @DefaultValue("") String back) {
        var say = Texts.of(OfferMessages.class, lang.locale());
        try {
            scope.network(() -> {
                switch (deed) {
                    case "take" -> offers.take(product, field, user.login(), say.takenWhy());
                    case "keep" -> offers.keep(product, field, user.login());
                    case "undo" -> offers.undo(product, field, user.login(), say.undoneWhy());
                    default -> throw new BadRequest("do");
                }
                return true;
            });
            flash.say(deed.equals("take") ? say.takenNow() : deed.equals("keep") ? say.keptNow() : say.undoneNow());
        } catch (ChangedMeanwhile | NotComplete refused) {
            flash.say(sentence(refused));
        }
        return Response.seeOther(
                        URI.create(back.equals("list") ? OfficeOfferPages.LIST : OfficeProductPages.url(product)))
                .build();
    }

    private String sentence(Refusal refused) {
        return refused instanceof ChangedMeanwhile
                ? Texts.of(OfferMessages.class, lang.locale()).tooLate()
                : refused.say(lang.locale());
    }
}

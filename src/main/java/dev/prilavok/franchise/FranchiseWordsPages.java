package dev.prilavok.franchise;

import dev.prilavok.catalog.ListingDesk;
import dev.prilavok.catalog.ListingWords;
import dev.prilavok.catalog.NotPermitted;
import dev.prilavok.catalog.OwnWords;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.ShopId;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop's own name, text and first photograph of a product; what head office changed since stands beside them. */
@Path("/franchise/goods/{product: [0-9a-fA-F-]{36}}/words")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseWordsPages {
    private final CurrentUser user;
    private final ListingDesk desk;
    private final ListingWords words;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    FranchiseWordsPages(CurrentUser user, ListingDesk desk, ListingWords words, Pages pages, Lang lang, Flash flash) {
        this.user = user;
        this.desk = desk;
        this.words = words;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodsWords(
            OwnWords words,
            String name,
            String told,
            String photo,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@PathParam("product") UUID product) {
        var known = known(product);
        return pages.show(new GoodsWords(known, text(known.name()), text(known.told()), text(known.photo()), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("product") UUID product,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("told") @DefaultValue("") String told,
            @FormParam("photo") @DefaultValue("") String photo,
            @FormParam("take") @DefaultValue("") String take) {
        var known = known(product);
        try {
            var wish = new ListingWords.Wish(take.equals("name") ? "" : name, take.equals("told") ? "" : told, photo);
            words.say(shop(), product, wish, user.name());
        } catch (BadRequest | NotPermitted refused) {
            var error = refused instanceof NotPermitted
                    ? refused.say(lang.locale())
                    : texts().tooLong(OwnWords.LONGEST_NAME, OwnWords.LONGEST_TEXT);
            return Response.status(refused instanceof NotPermitted ? 403 : 422)
                    .entity(pages.show(new GoodsWords(known, name, told, photo, error)))
                    .build();
        }
        flash.say(texts().saved());
        return Response.seeOther(URI.create("/franchise/goods/" + product + "/words"))
                .build();
    }

    private OwnWords known(UUID product) {
        if (desk.one(shop(), product).isEmpty()) throw new NotFound("product");
        return words.of(shop(), product);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }

    private WordsMessages texts() {
        return Texts.of(WordsMessages.class, lang.locale());
    }
}

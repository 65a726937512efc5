package dev.prilavok.catalog.intake;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose feeds there are: each numbers its goods and sections in its own way. */
@Path("/office/imports/suppliers")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeSupplierPages {
    private final SupplySources supplies;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficeSupplierPages(
            SupplySources supplies, Scope scope, CurrentUser user, Pages pages, Flash flash, Lang lang) {
        this.supplies = supplies;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SupplierList(
            List<SupplySource> supplies,
            String typedName,
            String typedPrefix,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return page("", "", null);
    }

    /** Adds a supplier whose goods have numbers of their own. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @FormParam("name") @DefaultValue("") String name, @FormParam("prefix") @DefaultValue("") String prefix) {
        try {
            var added = scope.network(() -> supplies.add(name, prefix, user.login()));
            flash.say(Texts.of(SupplyMessages.class, lang.locale()).added(added.name()));
            return Response.seeOther(URI.create("/office/imports/suppliers")).build();
        } catch (SupplyRefused refused) {
            return Response.status(refused.status())
                    .entity(page(name, prefix, refused.say(lang.locale())))
                    .build();
        }
    }

    private TemplateInstance page(String name, String prefix, @Nullable String error) {
        return pages.show(new SupplierList(scope.network(supplies::all), name, prefix, error));
    }
}

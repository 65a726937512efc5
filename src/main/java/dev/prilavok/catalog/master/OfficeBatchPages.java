package dev.prilavok.catalog.master;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** A plan for many products: how far it is, what came out, and the way back before its moment. */
@Path("/office/plans/many/{plan}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeBatchPages {
    private final PlanBatches batches;
    private final BatchViews views;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficeBatchPages(
            PlanBatches batches, BatchViews views, Scope scope, CurrentUser user, Pages pages, Flash flash, Lang lang) {
        this.batches = batches;
        this.views = views;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanBatchCard(BatchViews.View batch, List<BatchViews.Item> goods, int more) implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanBatchProgress(BatchViews.View batch) implements TemplateInstance {}

    @GET
    public TemplateInstance card(@PathParam("plan") String id) {
        return scope.network(() -> {
            var goods = views.goods(batches.find(uuid(id)), Langs.of(lang.locale()));
            var batch = view(id);
            return pages.show(new PlanBatchCard(batch, goods, Math.max(0, batch.all() - goods.size())));
        });
    }

    /** The part of the page that goes on changing. */
    @GET
    @Path("progress")
    public TemplateInstance progress(@PathParam("plan") String id) {
        return pages.show(new PlanBatchProgress(view(id)));
    }

    @POST
    @Path("cancel")
    public Response cancel(@PathParam("plan") String id) {
        var cancelled = scope.network(() -> batches.cancel(uuid(id), user.login()));
        var say = Texts.of(BatchMessages.class, lang.locale());
        flash.say(cancelled ? say.cancelled() : say.tooLate());
        return Response.seeOther(URI.create(BatchViews.url(uuid(id)))).build();
    }

    private BatchViews.View view(String id) {
        return scope.network(() -> views.of(batches.find(uuid(id)), Langs.of(lang.locale()), lang));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("plan");
        }
    }
}

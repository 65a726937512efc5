package dev.prilavok.franchise;

import dev.prilavok.identity.Role;
import dev.prilavok.tenancy.BrandRefused;
import dev.prilavok.tenancy.DraftRefused;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopPublishing;
import dev.prilavok.tenancy.ShopVersions;
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
import java.util.Collection;
import java.util.List;

/** Publishes a draft or forgets it, and leads back to what was published before. */
@Path(ShopDesk.HOME)
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseShopPublishPages {
    private final ShopDesk desk;
    private final ShopDrafts drafts;
    private final ShopPublishing publishing;
    private final ShopVersions versions;

    FranchiseShopPublishPages(ShopDesk desk, ShopDrafts drafts, ShopPublishing publishing, ShopVersions versions) {
        this.desk = desk;
        this.drafts = drafts;
        this.publishing = publishing;
        this.versions = versions;
    }

    /** A state of the shop in words. */
    record Row(int number, String what, String by, String at, boolean isNow) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopHistory(ShopHead head, List<Row> rows) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopRefused(ShopHead head, Collection<String> reasons, boolean over) implements TemplateInstance {}

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @FormParam("stamp") @DefaultValue("") String stamp, @FormParam("over") @DefaultValue("") String over) {
        try {
            publishing.publish(desk.shop().id(), stamp, !over.isEmpty(), desk.by());
        } catch (BrandRefused refused) {
            return refused(422, refused.fields(desk.locale()).values(), false);
        } catch (DraftRefused refused) {
            var moved = refused.code().equals("shop-moved");
            return refused(refused.status(), List.of(refused.say(desk.locale())), moved);
        }
        desk.tell(desk.say().published());
        return back(ShopDesk.HOME);
    }

    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard() {
        drafts.discard(desk.shop().id());
        desk.tell(desk.say().discarded());
        return back(ShopDesk.HOME);
    }

    @GET
    @Path("history")
    public TemplateInstance history() {
        var all = versions.of(desk.shop().id());
        var last = all.stream().mapToInt(ShopVersions.Version::number).max().orElse(0);
        var rows = all.stream().map(version -> row(version, last)).toList();
        return desk.show(new ShopHistory(ShopHead.of(desk, desk.draft()), rows));
    }

    @POST
    @Path("history/{number: [0-9]{1,6}}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response returnTo(@PathParam("number") int number) {
        try {
            publishing.returnTo(desk.shop().id(), number, desk.by());
        } catch (BrandRefused refused) {
            return refused(422, refused.fields(desk.locale()).values(), false);
        } catch (DraftRefused same) {
            return refused(same.status(), List.of(desk.say().alreadySo()), false);
        }
        desk.tell(desk.say().returned(number));
        return back(ShopDesk.HOME + "/history");
    }

    private Row row(ShopVersions.Version version, int last) {
        var what = switch (version.kind()) {
            case PUBLISHED -> desk.say().versionPublished();
            case RETURNED -> desk.say().versionReturned(String.valueOf(version.returnedTo()));
            case ELSEWHERE -> desk.say().versionElsewhere();
        };
        var at = desk.times().full(version.at());
        return new Row(version.number(), what, version.by(), at, version.number() == last);
    }

    private Response refused(int status, Collection<String> reasons, boolean over) {
        var head = ShopHead.of(desk, desk.draft());
        return Response.status(status)
                .entity(desk.show(new ShopRefused(head, reasons, over)))
                .build();
    }

    private static Response back(String to) {
        return Response.seeOther(URI.create(to)).build();
    }
}

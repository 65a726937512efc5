package dev.prilavok.franchise;

import dev.prilavok.identity.Role;
import dev.prilavok.tenancy.BrandPart;
import dev.prilavok.tenancy.BrandRefused;
import dev.prilavok.tenancy.DraftSeen;
import dev.prilavok.tenancy.LogoSight;
import dev.prilavok.tenancy.ShopDraft;
import dev.prilavok.tenancy.ShopDrafts;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The pictures of a brand: its logo, sent from a device, and the photograph that leads, chosen among the goods. */
@Path(ShopDesk.HOME)
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseShopPicturePages {
    private static final long HEAVIEST = 600 << 10;

    private final ShopDesk desk;
    private final ShopDrafts drafts;
    private final HeroChoice heroes;

    FranchiseShopPicturePages(ShopDesk desk, ShopDrafts drafts, HeroChoice heroes) {
        this.desk = desk;
        this.drafts = drafts;
        this.heroes = heroes;
    }

    /** The logo on a background, as a picture that can do nothing but be seen. */
    record Shot(String label, String src) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopLogo(
            ShopHead head,
            boolean closed,
            List<Shot> shots,
            boolean isOwn,
            @Nullable String error) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopPictures(ShopHead head, String q, List<LookPage.Picked> found) implements TemplateInstance {}

    @GET
    @Path("logo")
    public TemplateInstance logo() {
        return logo(null);
    }

    @POST
    @Path("logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestForm("logo") @Nullable FileUpload logo) {
        try {
            drafts.logo(desk.shop().id(), bytes(logo), desk.by());
        } catch (BrandRefused refused) {
            var error = refused.fields(desk.locale()).get("logo");
            return Response.status(422).entity(logo(error)).build();
        }
        desk.tell(desk.say().logoSaved());
        return Response.seeOther(URI.create(ShopDesk.HOME + "/logo")).build();
    }

    @POST
    @Path("logo/usual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response usual() {
        drafts.usualLogo(desk.shop().id());
        return Response.seeOther(URI.create(ShopDesk.HOME + "/logo")).build();
    }

    @GET
    @Path("pictures")
    public TemplateInstance pictures(@QueryParam("q") @DefaultValue("") String q) {
        var found = heroes.found(desk.shop().id(), q);
        return desk.show(new ShopPictures(ShopHead.of(desk, desk.draft()), q, found));
    }

    @POST
    @Path("pictures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("hero") @DefaultValue("") String hero) {
        var draft = desk.draft();
        var form = LookForm.of(draft.wanted().look()).with(Map.of(LookForm.HERO, hero));
        var look = form.look(draft.live().look(), draft.closed(), desk.shop().locale());
        drafts.look(desk.shop().id(), look, DraftSeen.WHATEVER, desk.by());
        desk.tell(desk.say().pictureChosen());
        return Response.seeOther(URI.create(ShopDesk.HOME)).build();
    }

    private TemplateInstance logo(@Nullable String error) {
        var draft = desk.draft();
        var svg = draft.wanted().logo();
        var closed = draft.closed().contains(BrandPart.LOGO);
        var own = !svg.equals(draft.live().logo());
        return desk.show(new ShopLogo(ShopHead.of(desk, draft), closed, shots(draft), own, error));
    }

    private List<Shot> shots(ShopDraft draft) {
        var logo = draft.wanted().logo();
        if (logo.isEmpty()) return List.of();
        var theme = draft.wanted().look().theme();
        return List.of(
                new Shot(desk.say().onYours(), LogoSight.shown(logo, theme)),
                new Shot(desk.say().onLight(), LogoSight.shown(logo, Map.of("--paper", "#ffffff", "--ink", "#000000"))),
                new Shot(desk.say().onDark(), LogoSight.shown(logo, Map.of("--paper", "#16181a", "--ink", "#ffffff"))));
    }

    private static byte[] bytes(@Nullable FileUpload file) {
        if (file == null || file.size() == 0 || file.size() > HEAVIEST) return new byte[0];
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.prilavok.returns;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Notes with photographs, by the seller whom the buyer has written to. */
@Path("/franchise/cases/{case}/photos")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseCasePhotoPages {
    private final CasePhotos photos;
    private final CurrentUser user;

    FranchiseCasePhotoPages(CasePhotos photos, CurrentUser user) {
        this.photos = photos;
        this.user = user;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("case") String number,
            @RestForm("text") @Nullable String text,
            @RestForm("photo") @Nullable List<FileUpload> files) {
        photos.add(user.chosenShop().orElseThrow(() -> new NotFound("shop")), number, text, files);
        return Response.seeOther(URI.create("/franchise/cases/" + number)).build();
    }
}

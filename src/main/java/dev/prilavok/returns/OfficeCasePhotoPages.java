package dev.prilavok.returns;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Shops;
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

/** Notes with photographs, by people of head office. */
@Path("/office/cases/{shop}/{case}/photos")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeCasePhotoPages {
    private final CasePhotos photos;
    private final Shops shops;

    OfficeCasePhotoPages(CasePhotos photos, Shops shops) {
        this.photos = photos;
        this.shops = shops;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("shop") String slug,
            @PathParam("case") String number,
            @RestForm("text") @Nullable String text,
            @RestForm("photo") @Nullable List<FileUpload> files) {
        photos.add(shops.bySlug(slug).orElseThrow(() -> new NotFound("shop")), number, text, files);
        return Response.seeOther(URI.create("/office/cases/" + slug + "/" + number))
                .build();
    }
}

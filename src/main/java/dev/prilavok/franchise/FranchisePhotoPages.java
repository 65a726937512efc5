package dev.prilavok.franchise;

import dev.prilavok.catalog.ListingDesk;
import dev.prilavok.catalog.ListingWords;
import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.ShopPhotos;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
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
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A shop's own photographs of a product: the one that is sent leads at once, others can be taken away and put back. */
@Path("/franchise/goods/{product: [0-9a-fA-F-]{36}}/photo")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchisePhotoPages {
    private static final int MOST_BYTES = 25 << 20;

    private final CurrentUser user;
    private final ListingDesk desk;
    private final ListingWords words;
    private final ShopPhotos photos;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    FranchisePhotoPages(
            CurrentUser user,
            ListingDesk desk,
            ListingWords words,
            ShopPhotos photos,
            Pages pages,
            Lang lang,
            Flash flash) {
        this.user = user;
        this.desk = desk;
        this.words = words;
        this.photos = photos;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodsPhoto(
            String name,
            String back,
            String url,
            boolean may,
            boolean full,
            List<ShopPhotos.Own> shown,
            List<ShopPhotos.Own> gone,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@PathParam("product") UUID product) {
        return page(product, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("product") UUID product, @RestForm("file") @Nullable FileUpload file) {
        mayPhoto(product);
        if (file == null || file.size() == 0) return refused(product, say().chooseFile());
        if (shown(product).size() >= ShopPhotos.MOST) return refused(product, say().full(ShopPhotos.MOST));
        try {
            var hash = photos.add(shop(), product, bytes(file), user.name());
            words.lead(shop(), product, hash, user.name());
        } catch (PictureRefused refused) {
            return refused(product, refused.reason().say(lang.locale()));
        }
        return done(product, say().leads());
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("product") UUID product, @FormParam("photo") @DefaultValue("") String photo) {
        known(product);
        photos.remove(shop(), product, photo);
        return done(product, say().removed());
    }

    @POST
    @Path("put-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putBack(@PathParam("product") UUID product, @FormParam("photo") @DefaultValue("") String photo) {
        mayPhoto(product);
        photos.putBack(shop(), product, photo);
        return done(product, say().cameBack());
    }

    private TemplateInstance page(UUID product, @Nullable String error) {
        known(product);
        var known = words.of(shop(), product);
        var own = photos.of(shop(), product);
        var shown = own.stream().filter(photo -> !photo.gone()).toList();
        return pages.show(new GoodsPhoto(
                known.name() == null ? known.officeName() : known.name(),
                "/franchise/goods/" + product + "/words",
                url(product),
                known.mayPhoto(),
                shown.size() >= ShopPhotos.MOST,
                shown,
                own.stream().filter(ShopPhotos.Own::gone).toList(),
                error));
    }

    private static byte[] bytes(FileUpload file) throws PictureRefused {
        if (file.size() > MOST_BYTES) throw new PictureRefused(PictureRefused.Reason.TOO_HEAVY);
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new PictureRefused(PictureRefused.Reason.BROKEN);
        }
    }

    private List<ShopPhotos.Own> shown(UUID product) {
        return photos.of(shop(), product).stream()
                .filter(photo -> !photo.gone())
                .toList();
    }

    // What the shop does not sell, and what it may not do, get the answer of what does not exist.
    private void mayPhoto(UUID product) {
        known(product);
        if (!words.of(shop(), product).mayPhoto()) throw new NotFound("product");
    }

    private void known(UUID product) {
        if (desk.one(shop(), product).isEmpty()) throw new NotFound("product");
    }

    private Response refused(UUID product, String error) {
        return Response.status(422).entity(page(product, error)).build();
    }

    private Response done(UUID product, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(url(product))).build();
    }

    private static String url(UUID product) {
        return "/franchise/goods/" + product + "/photo";
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }

    private PhotoMessages say() {
        return Texts.of(PhotoMessages.class, lang.locale());
    }
}

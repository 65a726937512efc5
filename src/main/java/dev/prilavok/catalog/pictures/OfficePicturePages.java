package dev.prilavok.catalog.pictures;

import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The pictures of a product: several are sent at once, put in order, described, taken away and put back. */
@Path("/office/products/{product: [0-9a-fA-F-]{36}}/pictures")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficePicturePages {
    private static final int AT_ONCE = 20;
    private static final int LONGEST_ALT = 200;

    private final ProductPictures pictures;
    private final PictureStore store;
    private final NamedPicture named;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficePicturePages(
            ProductPictures pictures, PictureStore store, NamedPicture named, Pages pages, Flash flash, Lang lang) {
        this.pictures = pictures;
        this.store = store;
        this.named = named;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProductPicturePage(
            ProductPictures.Subject product,
            String card,
            String url,
            String address,
            List<ProductPictures.Shown> shown,
            List<ProductPictures.Shown> gone,
            List<String> errors)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@PathParam("product") UUID product) {
        return page(product, "", List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("product") UUID product,
            @RestForm("files") @Nullable List<FileUpload> files,
            @RestForm("colour") @Nullable String colour) {
        var subject = pictures.subject(product, Langs.of(lang.locale()));
        var key = colour(subject, colour);
        var sent = files == null
                ? List.<FileUpload>of()
                : files.stream().filter(file -> file.size() > 0).toList();
        var errors = new ArrayList<String>();
        if (sent.isEmpty()) errors.add(say().chooseFiles());
        if (sent.size() > AT_ONCE) errors.add(say().tooMany(AT_ONCE));
        if (errors.isEmpty()) for (var file : sent) add(product, key, file, errors);
        if (!errors.isEmpty())
            return Response.status(422).entity(page(product, "", errors)).build();
        return done(product, say().added(sent.size()));
    }

    /** A picture that lies elsewhere. */
    @POST
    @Path("by-address")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fetch(
            @PathParam("product") UUID product,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("colour") @Nullable String colour) {
        var key = colour(pictures.subject(product, Langs.of(lang.locale())), colour);
        try {
            pictures.add(product, key, named.fetch(address.strip()));
        } catch (NamedPicture.NotCome gone) {
            return Response.status(422)
                    .entity(page(product, address, List.of(gone.say(lang.locale()))))
                    .build();
        }
        return done(product, say().added(1));
    }

    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("product") UUID product,
            @FormParam("picture") @DefaultValue("") String picture,
            @FormParam("to") @DefaultValue("up") String to) {
        pictures.move(product, picture, to.equals("up"));
        return done(product, say().ordered());
    }

    /** The whole order at once, as it was dragged. */
    @POST
    @Path("order")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@PathParam("product") UUID product, @FormParam("order") @DefaultValue("") String order) {
        pictures.subject(product, Langs.of(lang.locale()));
        pictures.order(product, List.of(order.split(",", 1_000)));
        return done(product, say().ordered());
    }

    @POST
    @Path("describe")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @PathParam("product") UUID product,
            @FormParam("picture") @DefaultValue("") String picture,
            @FormParam("colour") @Nullable String colour,
            @FormParam("altRu") @DefaultValue("") String altRu,
            @FormParam("altEn") @DefaultValue("") String altEn) {
        var key = colour(pictures.subject(product, Langs.of(lang.locale())), colour);
        pictures.describe(product, picture, key, alt(altRu), alt(altEn));
        return done(product, say().described());
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("product") UUID product, @FormParam("picture") @DefaultValue("") String picture) {
        pictures.remove(product, picture);
        return done(product, say().removed());
    }

    @POST
    @Path("put-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putBack(
            @PathParam("product") UUID product, @FormParam("picture") @DefaultValue("") String picture) {
        pictures.putBack(product, picture);
        return done(product, say().cameBack());
    }

    private void add(UUID product, String colour, FileUpload file, List<String> errors) {
        try {
            pictures.add(product, colour, store.keep(bytes(file)));
        } catch (PictureRefused refused) {
            errors.add(say().ofFile(name(file), refused.reason().say(lang.locale())));
        }
    }

    private static byte[] bytes(FileUpload file) throws PictureRefused {
        if (file.size() > Photograph.MOST_BYTES) throw new PictureRefused(PictureRefused.Reason.TOO_HEAVY);
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new PictureRefused(PictureRefused.Reason.BROKEN);
        }
    }

    private static String name(FileUpload file) {
        var name = file.fileName().replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        return name.substring(0, Math.min(80, name.length()));
    }

    private TemplateInstance page(UUID product, String address, List<String> errors) {
        var subject = pictures.subject(product, Langs.of(lang.locale()));
        var all = pictures.of(product);
        return pages.show(new ProductPicturePage(
                subject,
                card(product),
                url(product),
                address,
                all.stream().filter(shown -> !shown.gone()).toList(),
                all.stream().filter(ProductPictures.Shown::gone).toList(),
                errors));
    }

    private Response done(UUID product, String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create(url(product))).build();
    }

    private static String card(UUID product) {
        return "/office/products/" + product;
    }

    private static String url(UUID product) {
        return "/office/products/" + product + "/pictures";
    }

    private static String colour(ProductPictures.Subject subject, @Nullable String key) {
        return subject.colours().stream()
                .map(ProductPictures.Colour::key)
                .filter(own -> key == null || own.equals(key))
                .findFirst()
                .orElseThrow(() -> new BadRequest("colour"));
    }

    private static @Nullable String alt(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST_ALT || text.indexOf('\0') >= 0) throw new BadRequest("alt");
        return text.isEmpty() ? null : text;
    }

    private UploadMessages say() {
        return Texts.of(UploadMessages.class, lang.locale());
    }
}

package dev.prilavok.franchise;

import dev.prilavok.catalog.Slugs;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.BrandPart;
import dev.prilavok.tenancy.BrandRefused;
import dev.prilavok.tenancy.DraftRefused;
import dev.prilavok.tenancy.PageKind;
import dev.prilavok.tenancy.PageText;
import dev.prilavok.tenancy.ShopDraft;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopPages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages of a shop: the usual ones and its own are written here, the law's words can only be read. */
@Path(FranchiseShopTextPages.LIST)
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseShopTextPages {
    static final String LIST = ShopDesk.HOME + "/pages";
    private static final String NAME = "{page: [a-z0-9-]{1,40}}";
    private static final int LONGEST_NAME = 40;

    private final ShopDesk desk;
    private final ShopDrafts drafts;
    private final ShopPages texts;

    FranchiseShopTextPages(ShopDesk desk, ShopDrafts drafts, ShopPages texts) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** All pages, by whose they are. */
    record Lists(List<ShopPageRow> usual, List<ShopPageRow> own, List<ShopPageRow> dropped, List<ShopPageRow> legal) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopPageList(
            ShopHead head,
            Lists pages,
            boolean closed,
            @Nullable String error) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopPageEditor(ShopHead head, ShopPageForm page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopPageTyped(ShopHead head, ShopPageForm page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopPageRead(ShopHead head, String path, String title) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return list(null);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        var form = new ShopPageForm("", "", "", "", true, true, "", Ids.token(), Map.of(), null);
        return desk.show(new ShopPageEditor(ShopHead.of(desk, desk.draft()), form));
    }

    @GET
    @Path(NAME)
    public TemplateInstance page(@PathParam("page") String name) {
        var draft = desk.draft();
        if (PageKind.of(name) == PageKind.LEGAL || draft.closed().contains(BrandPart.PAGES)) return read(draft, name);
        var text = draft.wanted().pages().get(name);
        if (text == null) throw new NotFound("page");
        return desk.show(new ShopPageEditor(ShopHead.of(desk, draft), form(draft, name, text, Map.of(), null)));
    }

    /** Adds a page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        var typed = text(sent, 0);
        var slug = value(sent, "slug");
        var name = slug.isEmpty() ? slug(typed.title()) : slug;
        try {
            var last = desk.draft().wanted().pages().values().stream()
                    .mapToInt(PageText::position)
                    .max()
                    .orElse(0);
            var page = new PageText(typed.title(), typed.markdown(), last + 1, typed.shown());
            drafts.page(desk.shop().id(), name, page, true, FranchiseShopPages.seen(sent), desk.by());
        } catch (BrandRefused refused) {
            var errors = refused.fields(desk.locale());
            var form = new ShopPageForm(
                    "", slug, typed.title(), typed.markdown(), typed.shown(), true, "", Ids.token(), errors, null);
            return refused(422, form);
        } catch (DraftRefused refused) {
            var errors = Map.of("slug", desk.words().pageAddressTaken());
            var form = new ShopPageForm(
                    "", slug, typed.title(), typed.markdown(), typed.shown(), true, "", Ids.token(), errors, null);
            return refused(refused.status(), form);
        }
        desk.tell(desk.say().saved());
        return to(LIST + "/" + name);
    }

    /** Saves the draft of a page. */
    @POST
    @Path(NAME)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("page") String name, MultivaluedMap<String, String> sent) {
        var kept = keep(name, sent);
        if (!kept.errors().isEmpty() || kept.conflict() != null)
            return refused(kept.conflict() == null ? 422 : 409, kept);
        desk.tell(desk.say().saved());
        return to(LIST + "/" + name);
    }

    /** Saves while somebody types. */
    @POST
    @Path(NAME + "/typed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response typed(@PathParam("page") String name, MultivaluedMap<String, String> sent) {
        var kept = keep(name, sent);
        var status = kept.conflict() != null ? 409 : kept.errors().isEmpty() ? 200 : 422;
        return Response.status(status)
                .entity(desk.show(new ShopPageTyped(ShopHead.of(desk, desk.draft()), kept)))
                .build();
    }

    /** Saves and shows it in the frame beside the form, for browsers without script. */
    @POST
    @Path(NAME + "/show")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(@PathParam("page") String name, MultivaluedMap<String, String> sent) {
        var kept = keep(name, sent);
        if (kept.conflict() == null && kept.errors().isEmpty()) return to(desk.preview() + "/pages/" + name);
        var mistakes = kept.conflict() == null ? kept.errors().values() : List.of(kept.conflict());
        return Response.status(422)
                .entity(desk.inFrame(new FranchiseShopPages.ShopNotShown(mistakes)))
                .build();
    }

    @POST
    @Path(NAME + "/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("page") String name) {
        drafts.drop(desk.shop().id(), name, desk.by());
        desk.tell(desk.pageWords().pageDropped());
        return to(LIST);
    }

    @POST
    @Path(NAME + "/undrop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undrop(@PathParam("page") String name) {
        try {
            drafts.undrop(desk.shop().id(), name, desk.by());
        } catch (BrandRefused refused) {
            return Response.status(422).entity(list(refused.say(desk.locale()))).build();
        }
        return to(LIST);
    }

    @POST
    @Path(NAME + "/up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response up(@PathParam("page") String name) {
        drafts.move(desk.shop().id(), name, true, desk.by());
        return to(LIST);
    }

    @POST
    @Path(NAME + "/down")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response down(@PathParam("page") String name) {
        drafts.move(desk.shop().id(), name, false, desk.by());
        return to(LIST);
    }

    private ShopPageForm keep(String name, MultivaluedMap<String, String> sent) {
        var before = desk.draft();
        var known = before.wanted().pages().get(name);
        if (known == null && before.dropped().get(name) == null) throw new NotFound("page");
        var typed = text(sent, known == null ? 0 : known.position());
        try {
            var after = drafts.page(desk.shop().id(), name, typed, false, FranchiseShopPages.seen(sent), desk.by());
            return form(after, name, typed, Map.of(), null);
        } catch (BrandRefused refused) {
            return form(before, name, typed, refused.fields(desk.locale()), null);
        } catch (DraftRefused refused) {
            return form(before, name, typed, Map.of(), refused.say(desk.locale()));
        }
    }

    private static PageText text(MultivaluedMap<String, String> sent, int position) {
        return new PageText(value(sent, "title"), lines(value(sent, "markdown")), position, sent.containsKey("shown"));
    }

    private static String value(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    // browsers end lines in their own way; a text ends as one from a file does
    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").strip() + "\n";
    }

    private static String slug(String title) {
        var slug = Slugs.of(title);
        return slug.length() <= LONGEST_NAME
                ? slug
                : slug.substring(0, LONGEST_NAME).replaceAll("-+[^-]*$", "");
    }

    private static ShopPageForm form(
            ShopDraft draft, String name, PageText text, Map<String, String> errors, @Nullable String conflict) {
        return new ShopPageForm(
                name,
                name,
                text.title(),
                text.markdown(),
                text.shown(),
                PageKind.mayHide(name),
                draft.pageStamp(name),
                Ids.token(),
                errors,
                conflict);
    }

    private TemplateInstance read(ShopDraft draft, String name) {
        var title = texts.find(desk.shop().id(), name)
                .map(ShopPages.ShopPage::title)
                .orElseThrow(() -> new NotFound("page"));
        return desk.show(new ShopPageRead(ShopHead.of(desk, draft), "/pages/" + name, title));
    }

    private TemplateInstance list(@Nullable String error) {
        var draft = desk.draft();
        var closed = draft.closed().contains(BrandPart.PAGES);
        return desk.show(new ShopPageList(ShopHead.of(desk, draft), lists(draft), closed, error));
    }

    private Lists lists(ShopDraft draft) {
        var pages = draft.wanted().pages();
        var usual = pages.entrySet().stream()
                .filter(page -> PageKind.of(page.getKey()) == PageKind.USUAL)
                .map(page -> ShopPageRow.of(desk, draft, page.getKey(), page.getValue()))
                .toList();
        var own = ShopPages.ordered(pages).stream()
                .map(name -> ShopPageRow.of(desk, draft, name, Objects.requireNonNull(pages.get(name))))
                .toList();
        var dropped = draft.dropped().entrySet().stream()
                .map(page -> new ShopPageRow(page.getKey(), page.getValue().title(), "", true, false))
                .toList();
        var legal = texts.all(desk.shop().id()).stream()
                .filter(page -> PageKind.of(page.name()) == PageKind.LEGAL)
                .map(page -> new ShopPageRow(page.name(), page.title(), "", false, true))
                .toList();
        return new Lists(usual, own, dropped, legal);
    }

    private Response refused(int status, ShopPageForm form) {
        var page = new ShopPageEditor(ShopHead.of(desk, desk.draft()), form);
        return Response.status(status).entity(desk.show(page)).build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}

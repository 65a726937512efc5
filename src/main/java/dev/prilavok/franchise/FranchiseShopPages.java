package dev.prilavok.franchise;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.social.QrCodes;
import dev.prilavok.tenancy.BrandRefused;
import dev.prilavok.tenancy.DraftRefused;
import dev.prilavok.tenancy.DraftSeen;
import dev.prilavok.tenancy.Palettes;
import dev.prilavok.tenancy.ShopDraft;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.WeekForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The franchisee's shop at a glance, and the form of its look with a preview beside it. */
@Path(ShopDesk.HOME)
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseShopPages {
    private final ShopDesk desk;
    private final ShopDrafts drafts;
    private final HeroChoice heroes;

    FranchiseShopPages(ShopDesk desk, ShopDrafts drafts, HeroChoice heroes) {
        this.desk = desk;
        this.drafts = drafts;
        this.heroes = heroes;
    }

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopLookForm(ShopHead head, LookPage look) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopLookTyped(ShopHead head, LookPage look, boolean saved) implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopNotShown(Collection<String> mistakes) implements TemplateInstance {}

    @GET
    public TemplateInstance form() {
        return page(LookForm.of(desk.draft().wanted().look()), Map.of(), null);
    }

    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    public String qr() {
        return QrCodes.svg(desk.address());
    }

    /** Saves the draft; a palette, a better colour and Monday's hours are taken over first. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent) {
        var form = taken(sent);
        try {
            keep(form, sent);
        } catch (BrandRefused refused) {
            return again(422, form, refused.fields(desk.locale()), null);
        } catch (DraftRefused refused) {
            return again(refused.status(), form, Map.of(), refused.say(desk.locale()));
        }
        desk.tell(desk.say().saved());
        return Response.seeOther(URI.create(ShopDesk.HOME)).build();
    }

    /** Saves while somebody types: what cannot be kept yet stays as it was before, and the answer says so. */
    @POST
    @Path("typed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response typed(MultivaluedMap<String, String> sent) {
        var form = taken(sent);
        try {
            try {
                keep(form, sent);
            } catch (BrandRefused refused) {
                var before = LookForm.of(desk.draft().wanted().look());
                var mistakes = refused.fields(desk.locale());
                keep(form.with(earlier(before, mistakes)), sent);
                return typed(200, form, mistakes, null, true);
            }
        } catch (BrandRefused refused) {
            return typed(422, form, refused.fields(desk.locale()), null, false);
        } catch (DraftRefused refused) {
            return typed(refused.status(), form, Map.of(), refused.say(desk.locale()), false);
        }
        return typed(200, form, Map.of(), null, true);
    }

    /** Saves and shows it in the frame beside the form, for browsers without script. */
    @POST
    @Path("show")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(MultivaluedMap<String, String> sent) {
        try {
            keep(taken(sent), sent);
            return Response.seeOther(URI.create(desk.preview() + "/")).build();
        } catch (BrandRefused refused) {
            return notShown(422, refused.fields(desk.locale()).values());
        } catch (DraftRefused refused) {
            return notShown(refused.status(), List.of(refused.say(desk.locale())));
        }
    }

    private Response notShown(int status, Collection<String> mistakes) {
        return Response.status(status)
                .entity(desk.inFrame(new ShopNotShown(mistakes)))
                .build();
    }

    private static Map<String, String> earlier(LookForm before, Map<String, String> mistakes) {
        var values = new HashMap<String, String>();
        for (var name : mistakes.keySet()) values.put(name, before.value(name));
        if (mistakes.containsKey(WeekForm.NAME)) values.putAll(before.week().fields());
        if (mistakes.containsKey("product") || mistakes.containsKey("picture"))
            values.put(LookForm.HERO, before.value(LookForm.HERO));
        return values;
    }

    private static LookForm taken(MultivaluedMap<String, String> sent) {
        var form = LookForm.of(sent);
        var better = sent.getFirst("take");
        if (better != null && better.matches("--[a-z-]+=#[0-9a-f]{6}"))
            return form.with(Map.of(better.split("=")[0], better.split("=")[1]));
        if ("like-monday".equals(sent.getFirst("week")))
            return form.with(form.week().likeMonday().fields());
        var palette = sent.getFirst("palette");
        return Palettes.all().stream()
                .filter(one -> one.key().equals(palette))
                .findFirst()
                .map(one -> form.with(one.colours()))
                .orElse(form);
    }

    private void keep(LookForm form, MultivaluedMap<String, String> sent) {
        var draft = desk.draft();
        var look = form.look(draft.live().look(), draft.closed(), desk.shop().locale());
        form.week().check(look);
        drafts.look(desk.shop().id(), look, seen(sent), desk.by());
    }

    static DraftSeen seen(MultivaluedMap<String, String> sent) {
        return new DraftSeen(
                text(sent, "stamp"), cut(text(sent, "tab")), !text(sent, "over").isEmpty());
    }

    private static String cut(String tab) {
        return tab.matches("[\\w-]{1,64}") ? tab : "";
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private Response again(int status, LookForm form, Map<String, String> errors, @Nullable String conflict) {
        return Response.status(status).entity(page(form, errors, conflict)).build();
    }

    private TemplateInstance page(LookForm form, Map<String, String> errors, @Nullable String conflict) {
        var draft = desk.draft();
        var offered = heroes.offered(desk.shop().id(), form.value(LookForm.HERO));
        var look = look(form, errors, draft, offered, conflict);
        return desk.show(new ShopLookForm(ShopHead.of(desk, draft), look));
    }

    private Response typed(
            int status, LookForm form, Map<String, String> errors, @Nullable String conflict, boolean saved) {
        var draft = desk.draft();
        var look = look(form, errors, draft, List.of(), conflict);
        return Response.status(status)
                .entity(desk.show(new ShopLookTyped(ShopHead.of(desk, draft), look, saved)))
                .build();
    }

    private LookPage look(
            LookForm form,
            Map<String, String> errors,
            ShopDraft draft,
            List<LookPage.Picked> offered,
            @Nullable String conflict) {
        return new LookPage(desk, form, errors, draft.closed(), offered, draft.lookStamp(), Ids.token(), conflict);
    }
}

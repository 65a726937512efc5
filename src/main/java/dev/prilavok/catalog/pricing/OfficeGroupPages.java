package dev.prilavok.catalog.pricing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups of franchisees with prices of their own: who belongs to which. */
@Path(OfficeGroupPages.PATH)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeGroupPages {
    static final String PATH = "/office/prices/groups";
    private static final int ROWS = 50;
    private static final int FOUND = 20;

    private final GroupDesk groups;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Sheets sheets;

    OfficeGroupPages(
            GroupDesk groups, Scope scope, CurrentUser user, Pages pages, Flash flash, Lang lang, Sheets sheets) {
        this.groups = groups;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PriceGroupList(
            List<GroupDesk.Group> groups,
            String typed,
            @Nullable String error) implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PriceGroupCard(
            GroupDesk.Group group,
            String typed,
            List<GroupDesk.Partner> members,
            String q,
            List<GroupDesk.Partner> found,
            @Nullable String next,
            @Nullable String first,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return list("", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@FormParam("name") @DefaultValue("") String name) {
        try {
            var id = scope.network(() -> groups.add(name, user.login()));
            flash.say(say().added());
            return to(id);
        } catch (PriceProblem problem) {
            return Response.status(422)
                    .entity(list(name, problem.say(lang.locale())))
                    .build();
        }
    }

    @GET
    @Path("{group}")
    public TemplateInstance card(
            @PathParam("group") String id,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("cursor") @Nullable String cursor) {
        return card(uuid(id), q.replaceAll("\\p{Cntrl}", "").strip(), cursor, null, null);
    }

    /** The members as a table. */
    @GET
    @Path("{group}/export")
    @Produces(MediaType.WILDCARD)
    public Response table(@PathParam("group") String id, @QueryParam("as") @DefaultValue("csv") String as) {
        var group = scope.network(() -> groups.find(uuid(id)));
        return sheets.send(
                Sheet.<GroupDesk.Partner>of(
                                "price-group",
                                group.name(),
                                cursor -> scope.network(() -> groups.members(group.id(), cursor, Rows.PAGE)))
                        .text(say().name(), one -> group.name())
                        .text(say().partner(), GroupDesk.Partner::name)
                        .text(say().key(), GroupDesk.Partner::key),
                as);
    }

    @POST
    @Path("{group}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@PathParam("group") String id, @FormParam("name") @DefaultValue("") String name) {
        try {
            scope.network(() -> {
                groups.rename(uuid(id), name);
                return true;
            });
            flash.say(say().renamed());
            return to(uuid(id));
        } catch (PriceProblem problem) {
            return Response.status(422)
                    .entity(card(uuid(id), "", null, name, problem.say(lang.locale())))
                    .build();
        }
    }

    /** Puts a franchisee into the group, or takes it out. */
    @POST
    @Path("{group}/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response member(
            @PathParam("group") String id,
            @FormParam("partner") @DefaultValue("") String partner,
            @FormParam("do") @DefaultValue("") String deed) {
        scope.network(() -> {
            if (deed.equals("leave")) groups.leave(uuid(id), uuid(partner));
            else groups.join(uuid(id), uuid(partner), user.login());
            return true;
        });
        flash.say(deed.equals("leave") ? say().left() : say().joined());
        return to(uuid(id));
    }

    private TemplateInstance list(String typed, @Nullable String error) {
        return pages.show(new PriceGroupList(scope.network(groups::all), typed, error));
    }

    private TemplateInstance card(
            UUID id, String q, @Nullable String cursor, @Nullable String typed, @Nullable String error) {
        return scope.network(() -> {
            var group = groups.find(id);
            var members = groups.members(id, cursor, ROWS);
            var here = group.url() + "?q=" + URLEncoder.encode(q, UTF_8);
            return pages.show(new PriceGroupCard(
                    group,
                    typed == null ? group.name() : typed,
                    members.items(),
                    q,
                    q.isEmpty() ? List.of() : groups.search(q, FOUND),
                    members.next() == null ? null : here + "&cursor=" + members.next(),
                    cursor == null ? null : here,
                    error));
        });
    }

    private static Response to(UUID group) {
        return Response.seeOther(URI.create(PATH + "/" + group)).build();
    }

    private GroupMessages say() {
        return Texts.of(GroupMessages.class, lang.locale());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("price group");
        }
    }
}

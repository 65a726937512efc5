package dev.prilavok.cases;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.Shop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases of the chosen shop, to be read: head office decides them. */
@Path("/franchise/cases")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseCasePages {
    private static final String HOME = "/franchise/cases";
    private static final int ROWS = 30;

    private final Cases cases;
    private final CaseSight sight;
    private final CurrentUser user;
    private final Pages pages;

    FranchiseCasePages(Cases cases, CaseSight sight, CurrentUser user, Pages pages) {
        this.cases = cases;
        this.sight = sight;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnList(
            List<OfficeCasePages.Chip> chips,
            List<CaseSight.Row> rows,
            @Nullable String next,
            @Nullable String first) implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnCard(CaseSight.Card page) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("open") String show, @QueryParam("cursor") @Nullable String cursor) {
        var found = cases.list(new CaseFilter(OfficeCasePages.state(show), null, shop().id(), cursor, ROWS));
        var say = sight.say();
        var here = HOME + "?show=" + show;
        return pages.show(new OwnList(
                List.of(
                        new OfficeCasePages.Chip(HOME + "?show=open", say.open(), show.equals("open")),
                        new OfficeCasePages.Chip(HOME + "?show=decided", say.decided(), show.equals("decided")),
                        new OfficeCasePages.Chip(HOME + "?show=closed", say.closedOnes(), show.equals("closed")),
                        new OfficeCasePages.Chip(HOME + "?show=all", say.all(), show.equals("all"))),
                sight.rows(found, HOME, false),
                found.next() == null ? null : here + "&cursor=" + found.next(),
                cursor == null ? null : here));
    }

    @GET
    @Path("{case}")
    @Transactional
    public TemplateInstance card(@PathParam("case") String number) {
        var one = cases.byNumber(shop().id(), number).orElseThrow(() -> new NotFound("case"));
        return pages.show(new OwnCard(sight.card(one, cases.notes(shop().id(), one.id()), HOME, false, user.login())));
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}

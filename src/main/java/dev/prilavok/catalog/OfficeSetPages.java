package dev.prilavok.catalog;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Head office's sets: seasons and occasions that shops take as a whole. */
@Path("/office/sets")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeSetPages {
    private final SetDesk desk;
    private final SetCards cards;
    private final SetChoices choices;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Sheets sheets;

    OfficeSetPages(
            SetDesk desk,
            SetCards cards,
            SetChoices choices,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            Sheets sheets) {
        this.sheets = sheets;
        this.desk = desk;
        this.cards = cards;
        this.choices = choices;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetList(
            List<SetCards.Row> sets,
            String titleRu,
            String titleEn,
            @Nullable String error) implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetCard(
            SetCards.Known set,
            SetForm form,
            List<SetChoices.Group> groups,
            String articles,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return list("", "", null);
    }

    /** The sets, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response table(@QueryParam("as") @DefaultValue("csv") String as) {
        var say = Texts.of(SetMessages.class, lang.locale());
        var table = Sheet.<SetCards.Row>of("sets", "", cursor -> new Slice<>(cards.all(lang.locale()), null))
                .text(say.title(), SetCards.Row::title)
                .text(say.from(), SetCards.Row::from)
                .text(say.to(), SetCards.Row::to)
                .text(say.state(), row -> say.published(row.published()))
                .number(say.shops(), SetCards.Row::shops);
        return sheets.send(table, as);
    }

    private TemplateInstance list(String ru, String en, @Nullable String error) {
        return pages.show(new SetList(cards.all(lang.locale()), ru, en, error));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object begin(
            @FormParam("titleRu") @DefaultValue("") String ru, @FormParam("titleEn") @DefaultValue("") String en) {
        try {
            return to(desk.begin(Map.of("ru", ru.strip(), "en", en.strip()), user.name()));
        } catch (SetRefused refused) {
            return Response.status(refused.status())
                    .entity(list(ru, en, refused.say(lang.locale())))
                    .build();
        }
    }

    @GET
    @Path("{set: [0-9a-fA-F-]{36}}")
    public TemplateInstance card(@PathParam("set") UUID set) {
        var known = cards.of(set, lang.locale());
        return card(known, SetForm.of(known.wish()), "", null);
    }

    private TemplateInstance card(SetCards.Known known, SetForm form, String articles, @Nullable String error) {
        return pages.show(new SetCard(known, form, choices.groups(form, lang.locale()), articles, error));
    }

    @POST
    @Path("{set: [0-9a-fA-F-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(@PathParam("set") UUID set, MultivaluedMap<String, String> typed) {
        var form = new SetForm(typed);
        try {
            desk.save(set, form.wish(), user.name());
        } catch (SetRefused refused) {
            return refused(set, form, "", refused);
        }
        flash.say(texts().saved());
        return to(set);
    }

    @POST
    @Path("{set: [0-9a-fA-F-]{36}}/goods")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(@PathParam("set") UUID set, @FormParam("articles") @DefaultValue("") String articles) {
        try {
            var unknown = desk.add(set, articles);
            flash.say(unknown.isEmpty() ? texts().added() : texts().unknown(String.join(", ", unknown)));
        } catch (SetRefused refused) {
            return refused(set, SetForm.of(cards.of(set, lang.locale()).wish()), articles, refused);
        }
        return to(set);
    }

    @POST
    @Path("{set: [0-9a-fA-F-]{36}}/goods/{product: [0-9a-fA-F-]{36}}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(@PathParam("set") UUID set, @PathParam("product") UUID product) {
        desk.takeOut(set, product);
        flash.say(texts().takenOut());
        return to(set);
    }

    private Response refused(UUID set, SetForm form, String articles, SetRefused refused) {
        return Response.status(refused.status())
                .entity(card(cards.of(set, lang.locale()), form, articles, refused.say(lang.locale())))
                .build();
    }

    private static Response to(UUID set) {
        return Response.seeOther(URI.create("/office/sets/" + set)).build();
    }

    private SetMessages texts() {
        return Texts.of(SetMessages.class, lang.locale());
    }
}

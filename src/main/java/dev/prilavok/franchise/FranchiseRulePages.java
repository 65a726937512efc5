package dev.prilavok.franchise;

import dev.prilavok.catalog.ListingRules;
import dev.prilavok.catalog.RuleChoices;
import dev.prilavok.catalog.RuleMessages;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.ShopId;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of the chosen shop: which hold, how many goods each is about, and a new one that is counted before it is kept. */
@Path("/franchise/goods/rules")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseRulePages {
    private static final String HERE = "/franchise/goods/rules";

    private final CurrentUser user;
    private final ListingRules rules;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    FranchiseRulePages(CurrentUser user, ListingRules rules, Pages pages, Lang lang, Flash flash) {
        this.user = user;
        this.rules = rules;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    /** A rule that holds. */
    record Present(String id, boolean letsIn, String sentence, int fits) {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodsRules(
            List<Present> present,
            RuleForm form,
            List<RuleForm.Group> groups,
            ListingRules.@Nullable Preview preview,
            @Nullable String error,
            @Nullable String field)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "franchise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodsRulePreview(
            ListingRules.@Nullable Preview preview,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance page() {
        return page(new RuleForm(new MultivaluedHashMap<>()), null, null);
    }

    /** How many goods the rule being made up is about, while its conditions are chosen. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(MultivaluedMap<String, String> typed) {
        try {
            return pages.show(new GoodsRulePreview(rules.preview(shop(), new RuleForm(typed).rule()), null));
        } catch (Refusal notYet) {
            return pages.show(new GoodsRulePreview(null, notYet.say(lang.locale())));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> typed) {
        var form = new RuleForm(typed);
        try {
            var rule = form.rule();
            var preview = rules.preview(shop(), rule);
            if (typed.containsKey("count"))
                return Response.ok(page(form, preview, null)).build();
            rules.add(shop(), rule, user.name());
            flash.say(texts().added(preview.after()));
            return Response.seeOther(URI.create(HERE)).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(page(form, null, refusal))
                    .build();
        }
    }

    @POST
    @Path("{rule: [0-9a-fA-F-]{36}}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("rule") UUID rule) {
        rules.remove(shop(), rule);
        flash.say(texts().removed());
        return Response.seeOther(URI.create(HERE)).build();
    }

    private TemplateInstance page(RuleForm form, ListingRules.@Nullable Preview preview, @Nullable Refusal refusal) {
        var choices = rules.choices(shop());
        return pages.show(new GoodsRules(
                present(choices),
                form,
                form.groups(choices, Texts.of(RuleMessages.class, lang.locale())),
                preview,
                refusal == null ? null : refusal.say(lang.locale()),
                refusal == null ? null : refusal.field()));
    }

    private List<Present> present(RuleChoices choices) {
        return rules.of(shop()).stream()
                .map(counted -> new Present(
                        counted.rule().id().toString(),
                        counted.rule().letsIn(),
                        choices.sentence(counted.rule(), Texts.of(RuleMessages.class, lang.locale())),
                        counted.fits()))
                .toList();
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }

    private RulesMessages texts() {
        return Texts.of(RulesMessages.class, lang.locale());
    }
}

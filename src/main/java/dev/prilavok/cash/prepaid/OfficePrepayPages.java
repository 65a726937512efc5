package dev.prilavok.cash.prepaid;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
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
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which shops ask for a part of the price ahead; rules are data, and each says why. */
@Path("/office/prepay-rules")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficePrepayPages {
    private static final String HOME = "/office/prepay-rules";
    private static final int LONGEST = 300;

    private final PrepayRules rules;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficePrepayPages(
            PrepayRules rules, Shops shops, Scope scope, CurrentUser user, Pages pages, Flash flash, Lang lang) {
        this.rules = rules;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    record Row(String slug, String shop, List<String> sentences) {}

    record Choice(String value, String label, boolean chosen) {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PrepayRuleList(
            List<Row> rows,
            List<Choice> shops,
            boolean decides,
            PrepayForm typed,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return listed(PrepayForm.NOTHING, null);
    }

    private TemplateInstance listed(PrepayForm typed, @Nullable String error) {
        var all = shops.all().stream().sorted(Comparator.comparing(Shop::name)).toList();
        var rows = all.stream()
                .flatMap(shop -> rules.of(shop.id()).map(rule -> row(shop, rule)).stream())
                .toList();
        var choices = all.stream()
                .map(shop -> new Choice(shop.slug(), shop.name(), shop.slug().equals(typed.shop())))
                .toList();
        return pages.show(new PrepayRuleList(rows, choices, user.is(Role.OWNER, Role.DIRECTOR), typed, error));
    }

    /** The rule in words, from the data. */
    private Row row(Shop shop, PrepayRule rule) {
        var say = say();
        var what = rule.share() != null
                ? say.share(BigDecimal.valueOf(rule.share().basisPoints(), 2)
                        .stripTrailingZeros()
                        .toPlainString())
                : rule.sum() == null ? "" : Moneys.shown(rule.sum(), lang.locale());
        var sentences = new ArrayList<String>();
        sentences.add(
                rule.from() == null ? say.asks(what) : say.asksFrom(what, Moneys.shown(rule.from(), lang.locale())));
        if (rule.refusals() > 0) sentences.add(say.afterRefusals(rule.refusals()));
        sentences.add(say.waits(rule.hours()));
        return new Row(shop.slug(), shop.name(), sentences);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response write(
            @FormParam("shop") @DefaultValue("") String slug,
            @FormParam("share") @DefaultValue("") String share,
            @FormParam("sum") @DefaultValue("") String sum,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("refusals") @DefaultValue("0") String refusals,
            @FormParam("hours") @DefaultValue("") String hours,
            @FormParam("reason") @DefaultValue("") String reason) {
        var shop = shop(slug);
        var typed = new PrepayForm(slug, share, sum, from, refusals, hours, cut(reason));
        var mistake = typed.mistake(say(), shop.currency());
        if (mistake.isPresent())
            return Response.status(422).entity(listed(typed, mistake.get())).build();
        scope.network(() -> rules.write(shop.id(), typed.rule(shop.currency()), user.login(), typed.reason()));
        rules.refresh();
        flash.say(say().saved());
        return Response.seeOther(URI.create(HOME)).build();
    }

    @POST
    @Path("{shop}/remove")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("shop") String slug, @FormParam("reason") @DefaultValue("") String reason) {
        var shop = shop(slug);
        if (reason.isBlank())
            return Response.status(422)
                    .entity(listed(PrepayForm.NOTHING, say().noReason()))
                    .build();
        scope.network(() -> rules.remove(shop.id(), cut(reason)));
        rules.refresh();
        flash.say(say().removed());
        return Response.seeOther(URI.create(HOME)).build();
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }

    private static String cut(String text) {
        var plain = text.strip().replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private PrepayMessages say() {
        return Texts.of(PrepayMessages.class, lang.locale());
    }
}

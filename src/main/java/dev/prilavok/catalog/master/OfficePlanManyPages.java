package dev.prilavok.catalog.master;

import dev.prilavok.catalog.Gender;
import dev.prilavok.catalog.Season;
import dev.prilavok.catalog.VatCode;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One change for many products at a day and an hour: for those that were ticked, or all that the filter finds. */
@Path(OfficePlanManyPages.PATH)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficePlanManyPages {
    static final String PATH = GoodsQuery.PATH + "/plan";
    private static final int LONGEST_BRAND = 100;
    private static final List<Field> FIELDS = List.of(
            Field.STATE,
            Field.CATEGORY,
            Field.BRAND,
            Field.GENDER,
            Field.AGE,
            Field.SEASON,
            Field.VAT,
            Field.MARKED,
            Field.TRIAL);

    private final PlanBatches batches;
    private final GoodsList goods;
    private final Sections sections;
    private final OfficeMoments moments;
    private final VatRates rates;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficePlanManyPages(
            PlanBatches batches,
            GoodsList goods,
            Sections sections,
            OfficeMoments moments,
            VatRates rates,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang) {
        this.batches = batches;
        this.goods = goods;
        this.sections = sections;
        this.moments = moments;
        this.rates = rates;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanMany(
            String back,
            String act,
            String chosen,
            int count,
            List<OfficeProductListPages.Chip> fields,
            ProductSheet.Input value,
            String field,
            String due,
            String why,
            String zone,
            String now,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form(
            @BeanParam OfficeProductListPages.Asked asked,
            @QueryParam("tick") @DefaultValue("") String chosen,
            @QueryParam("field") @DefaultValue("") String field) {
        return scope.network(() -> page(asked.query(), ids(chosen), field(field), "", "", "", null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(
            @BeanParam OfficeProductListPages.Asked asked,
            @FormParam("tick") @DefaultValue("") String chosen,
            @FormParam("field") @DefaultValue("") String typedField,
            @FormParam("value") @DefaultValue("") String typed,
            @FormParam("due") @DefaultValue("") String due,
            @FormParam("why") @DefaultValue("") String why) {
        var field = field(typedField);
        return scope.network(() -> {
            var value = typed.replaceAll("\\p{Cntrl}", " ").strip();
            var when = moments.typed(due).filter(moments.now()::isBefore);
            var wrong = !fits(field, value);
            if (wrong || when.isEmpty()) {
                var error = wrong ? master().mendForm() : planWords().dueNeeded();
                var input = value(field, value, wrong ? wrongWords(field) : null);
                return Response.status(422)
                        .entity(page(asked.query(), ids(chosen), field, value, due, why, error, input))
                        .build();
            }
            var reason = why.replaceAll("\\p{Cntrl}", " ").strip();
            var wish = new PlanBatches.Wish(
                    field.key(),
                    value.isEmpty() ? null : value,
                    when.get(),
                    user.login(),
                    reason.isEmpty() ? null : reason.substring(0, Math.min(300, reason.length())));
            var ids = ids(chosen);
            var batch = ids.isEmpty() ? batches.plan(wish, asked.query()) : batches.plan(wish, ids);
            flash.say(planWords().plannedFor(moments.shown(when.get(), lang.locale()), moments.zone(lang.locale())));
            return Response.seeOther(URI.create(BatchViews.url(batch))).build();
        });
    }

    private TemplateInstance page(
            GoodsQuery query,
            List<UUID> chosen,
            Field field,
            String value,
            String due,
            String why,
            @Nullable String error) {
        return page(query, chosen, field, value, due, why, error, value(field, value, null));
    }

    private TemplateInstance page(
            GoodsQuery query,
            List<UUID> chosen,
            Field field,
            String value,
            String due,
            String why,
            @Nullable String error,
            ProductSheet.Input input) {
        var all = query.at(null);
        var ticked = String.join(".", chosen.stream().map(UUID::toString).toList());
        var here = PATH + all.tail() + (ticked.isEmpty() ? "" : "&tick=" + ticked);
        return pages.show(new PlanMany(
                all.url(),
                PATH + all.tail(),
                ticked,
                chosen.isEmpty() ? goods.count(all) : chosen.size(),
                FIELDS.stream()
                        .map(one -> new OfficeProductListPages.Chip(
                                master().field(one), here + "&field=" + one.key(), one == field))
                        .toList(),
                input,
                field.key(),
                due,
                why,
                moments.zone(lang.locale()),
                moments.field(moments.now()),
                error));
    }

    private ProductSheet.Input value(Field field, String value, @Nullable String error) {
        var options = options(field).stream()
                .map(option -> new ProductSheet.Option(
                        option.value(), option.label(), option.value().equals(value)))
                .toList();
        return new ProductSheet.Input(
                "value", master().field(field), field == Field.BRAND ? "text" : "select", value, options, error);
    }

    private List<ProductSheet.Option> options(Field field) {
        var words = OfficeProductPages.words(lang, List.of());
        return switch (field) {
            case STATE ->
                List.of(
                        new ProductSheet.Option(Masters.PUBLISHED, say().deed(true), false),
                        new ProductSheet.Option(Masters.WITHDRAWN, say().deed(false), false));
            case CATEGORY ->
                sections.all(Langs.of(lang.locale())).stream()
                        .map(one -> new ProductSheet.Option(one.id().toString(), one.path(), false))
                        .toList();
            case GENDER -> options(Gender.values(), words::gender);
            case SEASON -> options(Season.values(), words::season);
            case AGE ->
                List.of(
                        new ProductSheet.Option("ADULT", master().age(false), false),
                        new ProductSheet.Option("CHILD", master().age(true), false));
            case VAT -> options(VatCode.values(), code -> rates.shown(code, lang.locale()));
            case MARKED, TRIAL ->
                List.of(
                        new ProductSheet.Option("true", master().yesNo(true), false),
                        new ProductSheet.Option("false", master().yesNo(false), false));
            default -> List.of();
        };
    }

    private static <E extends Enum<E>> List<ProductSheet.Option> options(E[] all, Function<E, String> label) {
        return Arrays.stream(all)
                .map(one -> new ProductSheet.Option(one.name(), label.apply(one), false))
                .toList();
    }

    private boolean fits(Field field, String value) {
        if (field == Field.BRAND) return value.length() <= LONGEST_BRAND;
        return options(field).stream().anyMatch(option -> option.value().equals(value));
    }

    private String wrongWords(Field field) {
        return field == Field.BRAND ? master().tooLong(LONGEST_BRAND) : master().choose();
    }

    private static Field field(String key) {
        return FIELDS.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElse(Field.STATE);
    }

    private static List<UUID> ids(String text) {
        var ids = new ArrayList<UUID>();
        for (var part : text.split("\\.")) {
            try {
                if (!part.isEmpty() && ids.size() < BulkUndo.MOST) ids.add(UUID.fromString(part));
            } catch (IllegalArgumentException forged) {
                // what is no id names nothing
            }
        }
        return ids;
    }

    private PlanMessages planWords() {
        return Texts.of(PlanMessages.class, lang.locale());
    }

    private MasterMessages master() {
        return Texts.of(MasterMessages.class, lang.locale());
    }

    private BatchMessages say() {
        return Texts.of(BatchMessages.class, lang.locale());
    }
}

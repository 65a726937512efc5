package dev.prilavok.royalty.terms;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.TooSoon;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which terms each franchisee works: the list, the card with every version, the form of the next one. */
@Path(OfficeAgreementPages.HOME)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeAgreementPages {
    static final String HOME = "/office/agreements";
    private static final int ROWS = 30;

    private final AgreementDesk desk;
    private final Agreements agreements;
    private final AgreementSight sight;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;

    OfficeAgreementPages(
            AgreementDesk desk,
            Agreements agreements,
            AgreementSight sight,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.agreements = agreements;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
    }

    record Row(
            String url,
            String name,
            String key,
            String model,
            @Nullable String version,
            String royalty,
            @Nullable String coming) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementList(
            int without,
            String q,
            List<AgreementSight.Choice> models,
            List<Row> rows,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementCard(
            String name,
            String url,
            @Nullable String whatIf,
            boolean mayWrite,
            List<String> words,
            List<AgreementSight.Version> versions)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementForm(
            String name,
            String url,
            boolean fresh,
            TermsTyped typed,
            AgreementSight.Choices choices,
            String earliest,
            AgreementSight.Wrong wrong,
            @Nullable String error,
            List<String> words)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgreementPreview(@Nullable String error, List<String> words) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("cursor") @Nullable String cursor) {
        var q = typed.replaceAll("\\p{Cntrl}", "").strip();
        var model = Arrays.stream(ContractModel.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        var here = HOME + "?q=" + URLEncoder.encode(q, UTF_8) + "&kind=" + (model == null ? "" : model);
        return scope.network(() -> {
            var found = desk.list(model, q, cursor, ROWS);
            return pages.show(new AgreementList(
                    desk.without(),
                    q,
                    Arrays.stream(ContractModel.values())
                            .map(one -> new AgreementSight.Choice(
                                    one.name(), sight.say().modelName(one), one == model))
                            .toList(),
                    found.items().stream().map(this::row).toList(),
                    found.next() == null ? null : here + "&cursor=" + found.next(),
                    cursor == null ? null : here));
        });
    }

    private Row row(AgreementDesk.Party party) {
        var say = sight.say();
        var partner = party.partner();
        var current = party.current();
        var coming = party.coming();
        return new Row(
                HOME + "/" + partner.id(),
                partner.name(),
                partner.key(),
                partner.model() == null ? say.none() : say.modelName(partner.model()),
                current == null ? null : say.numbered(current.number(), sight.day(current.validFrom())),
                current == null ? "" : sight.brief(current),
                coming == null ? null : say.comingFrom(coming.number(), sight.day(coming.validFrom())));
    }

    @GET
    @Path("{franchisee}")
    public TemplateInstance card(@PathParam("franchisee") String id) {
        return scope.network(() -> {
            var party = desk.party(desk.find(uuid(id)));
            var partner = party.partner();
            var current = party.current();
            return pages.show(new AgreementCard(
                    partner.name(),
                    HOME + "/" + partner.id(),
                    current == null ? null : "/office/what-if?version=" + current.id(),
                    user.is(Role.OWNER, Role.DIRECTOR),
                    current == null ? List.of() : sight.words(current),
                    sight.versions(agreements.history(partner.id()))));
        });
    }

    @GET
    @Path("{franchisee}/next")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public TemplateInstance next(@PathParam("franchisee") String id) {
        return scope.network(() -> {
            var partner = desk.find(uuid(id));
            var versions = agreements.versions(partner.id());
            var typed = versions.isEmpty() ? blank(partner) : TermsTyped.of(versions.get(0));
            return form(partner, typed, Map.of(), null, versions.isEmpty() ? List.of() : sight.words(versions.get(0)));
        });
    }

    private TermsTyped blank(AgreementDesk.Partner partner) {
        return new TermsTyped(Map.of(
                "currency",
                List.of(desk.currencies(partner.id()).get(0)),
                "availability",
                List.of("ON_REMITTANCE"),
                "instalment",
                List.of("100")));
    }

    /** The sentence of what is typed, or what is wrong with it. */
    @POST
    @Path("{franchisee}/preview")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(@PathParam("franchisee") String id, MultivaluedMap<String, String> form) {
        var typed = typed(form);
        return scope.network(() -> {
            var partner = desk.find(uuid(id));
            var reading = new TermsReading(typed, desk.names(), sight.say());
            var error = reading.wrong().isEmpty() ? null : said(reading.wrong());
            return pages.show(new AgreementPreview(error, words(partner, typed, reading)));
        });
    }

    private List<String> words(AgreementDesk.Partner partner, TermsTyped typed, TermsReading reading) {
        var terms = reading.termsOrNull();
        if (terms == null) return List.of();
        var model = partner.model();
        if (model == null)
            model = Arrays.stream(ContractModel.values())
                    .filter(one -> typed.is("model", one))
                    .findFirst()
                    .orElse(ContractModel.AGENT);
        return sight.words(terms.version(Ids.next(), partner.id(), 1, Instant.EPOCH, model));
    }

    private static String said(Map<String, String> wrong) {
        return String.join(" ", wrong.values().stream().distinct().toList());
    }

    /** Publishes what is typed, or shows how it reads. */
    @POST
    @Path("{franchisee}")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object publish(@PathParam("franchisee") String id, MultivaluedMap<String, String> form) {
        var typed = typed(form);
        if (typed.isTicked("check")) return again(uuid(id), typed, null, 200);
        try {
            var number = scope.network(() -> {
                var partner = desk.find(uuid(id));
                var version = desk.publish(partner, typed, user.login(), sight.say());
                return version.number();
            });
            flash.say(number == 1 ? sight.say().concluded() : sight.say().published(number));
            return Response.seeOther(URI.create(HOME + "/" + uuid(id))).build();
        } catch (TermsRefused | TooSoon refusal) {
            return again(uuid(id), typed, refusal, refusal.status());
        }
    }

    private Response again(UUID id, TermsTyped typed, @Nullable Refusal refusal, int status) {
        var page = scope.network(() -> {
            var partner = desk.find(id);
            var reading = new TermsReading(typed, desk.names(), sight.say());
            var wrong = new LinkedHashMap<>(reading.wrong());
            if (refusal instanceof TermsRefused refused) wrong.putAll(refused.wrong());
            var error = refusal != null ? refusal.say(sight.locale()) : wrong.isEmpty() ? null : said(wrong);
            return form(partner, typed, wrong, error, words(partner, typed, reading));
        });
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance form(
            AgreementDesk.Partner partner,
            TermsTyped typed,
            Map<String, String> wrong,
            @Nullable String error,
            List<String> words) {
        return pages.show(new AgreementForm(
                partner.name(),
                HOME + "/" + partner.id(),
                partner.model() == null,
                typed,
                sight.choices(typed, desk.currencies(partner.id()), desk.names()),
                desk.tomorrow().toString(),
                new AgreementSight.Wrong(Map.copyOf(wrong)),
                error,
                words));
    }

    private static TermsTyped typed(MultivaluedMap<String, String> form) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.forEach((field, values) -> fields.put(field, List.copyOf(values)));
        return new TermsTyped(fields);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("franchisee");
        }
    }
}

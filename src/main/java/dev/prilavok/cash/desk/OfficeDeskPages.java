package dev.prilavok.cash.desk;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Scope;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Which of our couriers has how much cash with him, and taking it. */
@Path("/office/desk")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeDeskPages {
    private static final String HOME = "/office/desk";
    private static final int LATEST = 20;

    private final CashDesks desks;
    private final Shops shops;
    private final Periods periods;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Lang lang;
    private final Pages pages;
    private final Flash flash;

    OfficeDeskPages(
            CashDesks desks,
            Shops shops,
            Periods periods,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Lang lang,
            Pages pages,
            Flash flash) {
        this.desks = desks;
        this.shops = shops;
        this.periods = periods;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.lang = lang;
        this.pages = pages;
        this.flash = flash;
    }

    record Parcel(String id, String number, String order, String shop, String at, String sum, boolean ticked) {}

    record Bag(String courier, String currency, String sum, String typed, List<Parcel> parcels) {}

    record Done(
            String at,
            String courier,
            String parcels,
            String counted,
            @Nullable String missing,
            String by) {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskPage(
            List<Bag> bags, List<Done> done, @Nullable String error) implements TemplateInstance {}

    /** What a person typed into the form of a bag. */
    private record Typed(String courier, String currency, Set<String> parcels, String sum) {
        static final Typed NOTHING = new Typed("", "", Set.of(), "");
    }

    @GET
    public TemplateInstance page() {
        return shown(Typed.NOTHING, null);
    }

    private TemplateInstance shown(Typed typed, @Nullable String error) {
        return scope.network(() -> {
            var zone = periods.zone();
            var bags = new LinkedHashMap<String, List<Taken>>();
            desks.out()
                    .forEach(taken -> bags.computeIfAbsent(
                                    taken.courier() + "/" + taken.sum().getCurrencyUnit(), key -> new ArrayList<>())
                            .add(taken));
            return pages.show(new DeskPage(
                    bags.values().stream().map(bag -> bag(bag, typed, zone)).toList(),
                    desks.latest(LATEST).stream().map(one -> done(one, zone)).toList(),
                    error));
        });
    }

    private Bag bag(List<Taken> bag, Typed typed, ZoneId zone) {
        var first = bag.get(0);
        var currency = first.sum().getCurrencyUnit();
        var mine = typed.courier.equals(first.courier()) && typed.currency.equals(currency.getCode());
        var sum = Money.total(currency, bag.stream().map(Taken::sum).toList());
        return new Bag(
                first.courier(),
                currency.getCode(),
                shown(sum),
                mine ? typed.sum : "",
                bag.stream()
                        .map(taken -> new Parcel(
                                taken.parcel().toString(),
                                taken.parcelNumber(),
                                taken.number().value(),
                                shops.get(taken.shop()).name(),
                                moment(taken.at(), zone),
                                shown(taken.sum()),
                                !mine || typed.parcels.contains(taken.parcel().toString())))
                        .toList());
    }

    private Done done(HandIn one, ZoneId zone) {
        return new Done(
                moment(one.at(), zone),
                one.courier(),
                String.valueOf(one.parcels()),
                shown(one.counted()),
                one.missing().isZero() ? null : shown(one.missing()),
                one.by());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @FormParam("courier") @DefaultValue("") String courier,
            @FormParam("currency") @DefaultValue("") String currency,
            @FormParam("parcel") List<String> parcels,
            @FormParam("sum") @DefaultValue("") String sum) {
        var typed = new Typed(courier, currency, Set.copyOf(parcels), sum);
        var unit = currency(currency);
        var counted = money(sum, unit);
        if (counted == null) return refused(422, typed, say().noSum());
        try {
            var done = scope.network(() -> {
                audit.record("desk.hand-in", courier, sum);
                return desks.handIn(courier, unit, ids(parcels), counted, user.login());
            });
            flash.say(
                    done.missing().isZero()
                            ? say().taken(shown(done.counted()))
                            : say().takenShort(shown(done.counted()), shown(done.missing())));
            return Response.seeOther(URI.create(HOME)).build();
        } catch (DeskRefused refusal) {
            return refused(refusal.status(), typed, refusal.say(lang.locale()));
        }
    }

    private Response refused(int status, Typed typed, String error) {
        return Response.status(status).entity(shown(typed, error)).build();
    }

    private static Set<UUID> ids(List<String> parcels) {
        try {
            return parcels.stream().map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException odd) {
            throw new BadRequest("parcel");
        }
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException odd) {
            throw new BadRequest("currency");
        }
    }

    private static @Nullable Money money(String typed, CurrencyUnit currency) {
        var sum = TypedNumber.sum(typed, currency);
        return sum == null || sum.isNegative() ? null : sum;
    }

    private String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM, HH:mm", lang.locale()).format(at.atZone(zone));
    }

    private String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    private DeskMessages say() {
        return Texts.of(DeskMessages.class, lang.locale());
    }
}

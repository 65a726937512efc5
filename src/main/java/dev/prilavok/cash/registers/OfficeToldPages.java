package dev.prilavok.cash.registers;

import dev.prilavok.delivery.CarrierCash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.Scope;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the post says of the money of each parcel, whether it agrees, and what it paid out that is in no register. */
@Path("/office/registers/told")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeToldPages {
    private static final String HOME = "/office/registers/told";
    private static final int ROWS = 50;

    private final ToldCash told;
    private final ToldSight sight;
    private final List<CarrierCash> carriers;
    private final Scope scope;
    private final Pages pages;

    OfficeToldPages(ToldCash told, ToldSight sight, @All List<CarrierCash> carriers, Scope scope, Pages pages) {
        this.told = told;
        this.sight = sight;
        this.carriers = carriers;
        this.scope = scope;
        this.pages = pages;
    }

    record Chip(String url, String label, boolean chosen) {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ToldList(
            @Nullable String wrong,
            @Nullable String inVain,
            String asked,
            List<ToldSight.Day> days,
            List<Chip> chips,
            List<ToldSight.Row> rows,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("all") String show, @QueryParam("cursor") @Nullable String cursor) {
        var wrongOnly = show.equals("wrong");
        var here = HOME + (wrongOnly ? "?show=wrong" : "?show=all");
        return scope.network(() -> {
            var state = told.state(PostRegister.CARRIER);
            var found = told.list(wrongOnly, cursor, ROWS);
            var say = sight.say();
            return pages.show(new ToldList(
                    state.wrong() == 0 ? null : say.wrong(state.wrong()),
                    state.inVain() == 0 ? null : say.inVain(state.inVain()),
                    say.asked(state.askedToday(), most()),
                    state.paidApart().stream().map(sight::day).toList(),
                    List.of(
                            new Chip(HOME + "?show=all", say.showAll(), !wrongOnly),
                            new Chip(HOME + "?show=wrong", say.showWrong(), wrongOnly)),
                    found.items().stream().map(sight::row).toList(),
                    found.next() == null ? null : here + "&cursor=" + found.next(),
                    cursor == null ? null : here));
        });
    }

    private int most() {
        return carriers.stream()
                .filter(carrier -> carrier.carrier().equals(PostRegister.CARRIER))
                .mapToInt(CarrierCash::questionsADay)
                .findFirst()
                .orElse(0);
    }
}

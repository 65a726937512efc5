package dev.prilavok.catalog.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.prilavok.catalog.master.Sections;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sections of a supplier and where they lead in the tree that buyers see; what nobody decided yet comes first. */
@Path("/office/imports/suppliers/{supplier}/sections")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeSectionPages {
    private static final int ROWS = 50;
    private static final String FIELD = "to ";

    private final SectionMap map;
    private final SupplySources supplies;
    private final Sections sections;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficeSectionPages(
            SectionMap map,
            SupplySources supplies,
            Sections sections,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang) {
        this.map = map;
        this.supplies = supplies;
        this.sections = sections;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    /** A section of the supplier; its value is the path of ours that it leads to, decided or suggested. */
    record Line(
            String field,
            String path,
            int goods,
            String value,
            boolean decided,
            boolean suggested,
            @Nullable String error) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SupplierSections(
            SupplySource supply,
            String url,
            int open,
            boolean all,
            List<Line> lines,
            List<String> targets,
            int number,
            @Nullable String next,
            @Nullable String first,
            @Nullable String error)
            implements TemplateInstance {}

    /** What there is to map, by path in the reader's language. */
    private record Known(
            List<SectionMap.Section> own, Map<UUID, String> paths, Map<String, UUID> targets, Map<UUID, UUID> alike) {}

    @GET
    public TemplateInstance list(
            @PathParam("supplier") String key,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("number") @DefaultValue("0") int number) {
        return scope.network(() -> page(supply(key), show.equals("all"), number, Map.of(), Map.of()));
    }

    /** Saves the page; a path that leads nowhere is said at its row, and the others wait until it is mended. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("supplier") String key,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("number") @DefaultValue("0") int number,
            MultivaluedMap<String, String> form) {
        return scope.network(() -> {
            var supply = supply(key);
            var known = known(supply);
            var typed = typed(form);
            var wrong = new HashMap<String, String>();
            typed.forEach((field, path) -> {
                if (!path.isEmpty() && !path.equals(say().stays()) && !known.targets.containsKey(path))
                    wrong.put(field, say().noSuchSection());
            });
            if (!wrong.isEmpty())
                return Response.status(422)
                        .entity(page(supply, show.equals("all"), number, typed, wrong))
                        .build();
            flash.say(say().mapped(decide(known, typed)));
            return Response.seeOther(URI.create(url(supply))).build();
        });
    }

    private int decide(Known known, Map<String, String> typed) {
        var decided = 0;
        for (var section : known.own) {
            var path = typed.get(FIELD + section.id());
            if (path == null) continue;
            var stays = path.equals(say().stays());
            var to = stays ? null : known.targets.get(path);
            if (stays == section.stays() && Objects.equals(to, section.leadsTo())) continue;
            map.lead(section.id(), to, stays, user.login());
            decided++;
        }
        return decided;
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> form) {
        var typed = new HashMap<String, String>();
        form.forEach((name, values) -> {
            if (name.startsWith(FIELD))
                typed.put(name, values.get(0).replaceAll("\\s+", " ").strip());
        });
        return typed;
    }

    private SupplySource supply(String key) {
        if (key.equals(SupplySource.MAIN)) throw new NotFound("supply");
        return supplies.find(key);
    }

    private Known known(SupplySource supply) {
        var paths = sections.all(Langs.of(lang.locale())).stream()
                .collect(toMap(Sections.Section::id, Sections.Section::path));
        var targets = map.targets(supply.key()).stream()
                .collect(toMap(id -> paths.getOrDefault(id, ""), identity(), (one, other) -> one));
        return new Known(map.of(supply.key()), paths, targets, map.suggestions(supply.key()));
    }

    private TemplateInstance page(
            SupplySource supply, boolean all, int number, Map<String, String> typed, Map<String, String> wrong) {
        var known = known(supply);
        var lines = new ArrayList<Line>();
        for (var section : known.own) if (all || !section.isDecided()) lines.add(line(section, known, typed, wrong));
        lines.sort(Comparator.comparing(Line::decided).thenComparing(Line::path));
        var from = Math.min(Math.max(number, 0) * ROWS, lines.size());
        var here = url(supply) + "?show=" + (all ? "all" : "open");
        return pages.show(new SupplierSections(
                supply,
                url(supply),
                (int) known.own.stream().filter(section -> !section.isDecided()).count(),
                all,
                lines.subList(from, Math.min(from + ROWS, lines.size())),
                known.targets.keySet().stream().sorted().toList(),
                number,
                from + ROWS < lines.size() ? here + "&number=" + (number + 1) : null,
                from > 0 ? here : null,
                wrong.isEmpty() ? null : say().mendSections()));
    }

    private Line line(SectionMap.Section section, Known known, Map<String, String> typed, Map<String, String> wrong) {
        var field = FIELD + section.id();
        var decided = section.stays()
                ? say().stays()
                : section.leadsTo() == null ? "" : known.paths.getOrDefault(section.leadsTo(), "");
        var alike = known.alike.get(section.id());
        var suggested = !section.isDecided() && alike != null && !typed.containsKey(field);
        return new Line(
                field,
                known.paths.getOrDefault(section.id(), ""),
                section.goods(),
                typed.getOrDefault(field, suggested ? known.paths.getOrDefault(alike, "") : decided),
                section.isDecided(),
                suggested,
                wrong.get(field));
    }

    private SectionMessages say() {
        return Texts.of(SectionMessages.class, lang.locale());
    }

    private static String url(SupplySource supply) {
        return "/office/imports/suppliers/" + supply.key() + "/sections";
    }
}

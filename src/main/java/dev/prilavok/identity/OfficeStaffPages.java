package dev.prilavok.identity;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.FranchiseeId;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of the network: the owner opens accounts and closes them. */
@Path("/office/staff")
@RolesAllowed(Role.OWNER)
@Produces(MediaType.TEXT_HTML)
class OfficeStaffPages {
    private static final List<String> ROLES =
            Stream.concat(Role.HEAD_OFFICE.stream(), Role.SHOP.stream()).toList();
    private static final int LONGEST_NAME = 100;

    private final Accounts accounts;
    private final CurrentUser user;
    private final Shops shops;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final Sheets sheets;

    OfficeStaffPages(
            Accounts accounts, CurrentUser user, Shops shops, Pages pages, Lang lang, Flash flash, Sheets sheets) {
        this.accounts = accounts;
        this.user = user;
        this.shops = shops;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.sheets = sheets;
    }

    record Person(UUID id, String login, String name, String post, String shops, boolean active, boolean mayClose) {}

    record Choice(String key, String label, boolean chosen) {}

    record Typed(
            String login,
            String name,
            String role,
            String shop,
            @Nullable String refused,
            @Nullable String field) {
        static final Typed NOTHING = new Typed("", "", Role.SUPPORT, "", null, null);
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StaffList(List<Person> people, List<Choice> roles, List<Choice> shops, Typed typed, int shortest)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return page(Typed.NOTHING);
    }

    /** The list as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@QueryParam("as") @DefaultValue("csv") String as) {
        var say = say();
        var sheet = Sheet.of("staff", "", Rows.of(people()))
                .text(say.name(), Person::name)
                .text(say.login(), Person::login)
                .text(say.role(), Person::post)
                .prose(say.shop(), Person::shops)
                .text(say.state(), person -> person.active ? say.working() : say.closed());
        return sheets.send(sheet, as);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("role") @DefaultValue("") String role,
            @FormParam("shop") @DefaultValue("") String shop,
            @FormParam("password") @DefaultValue("") String password) {
        try {
            accounts.create(
                    new NewAccount(login, named(name, login), Set.of(role(role)), franchisee(role, shop), password));
            flash.say(say().accountOpened(LoginName.typedForm(login)));
            return Response.seeOther(URI.create("/office/staff")).build();
        } catch (Refusal refused) {
            var typed = new Typed(login, name, role, shop, refused.say(lang.locale()), refused.field());
            return Response.status(refused.status()).entity(page(typed)).build();
        }
    }

    @POST
    @Path("{id}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id) {
        // an owner who locks himself out would lock the network's last door
        if (user.member().filter(self -> self.id().equals(id)).isPresent()) throw new BadRequest("id");
        accounts.disable(id, "closed by " + user.login());
        flash.say(say().accountClosed());
        return Response.seeOther(URI.create("/office/staff")).build();
    }

    private TemplateInstance page(Typed typed) {
        var roles = ROLES.stream()
                .map(role -> new Choice(role, ConsoleMenu.word(posts(), role), role.equals(typed.role)))
                .toList();
        var choices = shops.all().stream()
                .map(shop -> new Choice(shop.slug(), shop.name(), shop.slug().equals(typed.shop)))
                .toList();
        return pages.show(new StaffList(people(), roles, choices, typed, Passwords.SHORTEST));
    }

    private List<Person> people() {
        return accounts.all().stream().map(this::person).toList();
    }

    private Person person(StaffMember member) {
        var post = member.roles().stream()
                .sorted()
                .map(role -> ConsoleMenu.word(posts(), role))
                .toList();
        var theirs = member.franchisee().map(shops::ofFranchisee).orElse(List.of());
        return new Person(
                member.id(),
                member.login(),
                member.name(),
                String.join(", ", post),
                theirs.stream().map(Shop::name).limit(5).collect(Collectors.joining(", ")),
                member.active(),
                member.active() && !member.login().equals(user.login()));
    }

    private static String named(String typed, String login) {
        var name = typed.isBlank() ? login.strip() : typed.strip();
        if (name.length() > LONGEST_NAME) throw new BadRequest("name").at("name");
        return name;
    }

    private static String role(String typed) {
        if (!ROLES.contains(typed)) throw new BadRequest("role").at("role");
        return typed;
    }

    private @Nullable FranchiseeId franchisee(String role, String slug) {
        if (!Role.SHOP.contains(role)) return null;
        return shops.bySlug(slug).map(Shop::franchisee).orElseThrow(() -> new BadRequest("shop").at("shop"));
    }

    private MenuMessages posts() {
        return Texts.of(MenuMessages.class, lang.locale());
    }

    private ConsoleMessages say() {
        return Texts.of(ConsoleMessages.class, lang.locale());
    }
}

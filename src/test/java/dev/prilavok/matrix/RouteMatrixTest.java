package dev.prilavok.matrix;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.Limits;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R9: no shop sees or changes another's data. Every route, with every id that belongs to Boris, for every role: the answer is the one
 * for an id that does not exist, and nothing of Boris's changes. A route or a parameter that the matrix does not know fails it.
 */
@QuarkusTest
class RouteMatrixTest {
    private static final List<Route> ROUTES = Route.all();

    private static final Ids NOBODYS = Ids.absent();

    /** They name nothing of anybody's and count every try, so that the same try twice has two answers. */
    private static final Set<String> COUNT_TRIES = Set.of("POST /login", "POST /api/v1/franchise/tokens");

    /** They tell what is done and written while the matrix asks: two answers are never alike, and whoever is let in sees all of it. */
    private static final Set<String> NEVER_ALIKE = Set.of(
            "GET /office/audit",
            "GET /office/audit/export",
            "GET /office/ledger/verification",
            "GET /api/v1/office/ledger/verification");

    @Inject
    Foreign foreign;

    @Inject
    StaffFixture staff;

    @Inject
    Limits limits;

    @Inject
    Jobs jobs;

    private JsonBodies bodies = new JsonBodies(new JsonPath("{}"));

    @BeforeEach
    void readTheDocument() {
        bodies = new JsonBodies(given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    @Test
    void everyRouteIsInTheMatrix() {
        var unknown = new TreeSet<String>();
        for (var route : ROUTES) {
            route.pathParameters().stream()
                    .filter(name -> !isKnown(route, name))
                    .forEach(name -> unknown.add(route + " path " + name));
            route.queryParameters().stream()
                    .filter(name -> !Ids.NAMED.containsKey(name) && !Ids.WORDS.contains(name))
                    .forEach(name -> unknown.add(route + " query " + name));
        }

        assertThat(ROUTES).hasSizeGreaterThan(50);
        assertThat(unknown).as("parameters that the matrix does not know").isEmpty();
    }

    @Test
    void everyRouteSaysWhomItLetsIn() {
        assertThat(ROUTES.stream().filter(route -> !route.isGuarded())).isEmpty();
        assertThat(ROUTES.stream()
                        .filter(route -> route.template().startsWith("/office")
                                || route.template().startsWith("/franchise"))
                        .filter(route -> dev.prilavok.identity.Role.HEAD_OFFICE.stream()
                                        .noneMatch(route::admits)
                                && dev.prilavok.identity.Role.SHOP.stream().noneMatch(route::admits)))
                .isEmpty();
    }

    @Test
    void noShopCanBeCalledAsARoute() {
        var words = new TreeSet<String>();
        for (var route : ROUTES) {
            var parts = List.of(route.template().substring(1).split("/"));
            if (!parts.get(0).matches("s|.*[.{].*|")) words.add(parts.get(0));
            if (route.template().startsWith("/office/shops/")) words.add(parts.get(2));
            if (route.template().startsWith("/office/orders/")) words.add(parts.get(2));
        }
        words.removeIf(word -> word.length() < 2 || !word.matches("[a-z0-9-]+"));

        assertThat(words)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(dev.prilavok.tenancy.Shops.mayBeCalled(word))
                        .as("a shop called " + word)
                        .isFalse());
        assertThat(dev.prilavok.tenancy.Shops.mayBeCalled("anna")).isTrue();
    }

    @Test
    void theDocumentAndTheRoutesOfTheApiAreTheSame() {
        var written = new TreeSet<String>();
        bodies.document()
                .<String, Map<String, Object>>getMap("paths")
                .forEach((path, operations) -> operations.keySet().stream()
                        .filter(verb ->
                                List.of("get", "post", "put", "patch", "delete").contains(verb))
                        .forEach(verb -> written.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        var real = new TreeSet<>(
                ROUTES.stream().filter(Route::isApi).map(Route::toString).toList());
        var ofTests = Route.ofTests().stream().map(Route::toString).toList();

        assertThat(written.stream().filter(path -> path.contains(" /api/") && !ofTests.contains(path)))
                .containsExactlyInAnyOrderElementsOf(real);
    }

    @Test
    void theIdsAreRealWhereTheyBelong() {
        var ids = foreign.make();
        var boris = "Bearer " + staff.token(staff.ofShop("boris", dev.prilavok.identity.Role.FRANCHISEE));

        for (var path : List.of("/o/" + ids.of("status"), "/l/" + ids.of("link")))
            assertThat(given().accept("text/html").get("/s/boris" + path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        given().header("Host", "boris.localhost")
                .get("/api/v1/shop/carts/" + ids.of("cart"))
                .then()
                .statusCode(200);
        given().header("Authorization", boris)
                .get("/api/v1/franchise/orders/" + foreign.number(ids))
                .then()
                .statusCode(200);
    }

    @Test
    void whatBelongsToAnotherLooksAsIfItDidNotExist() {
        var callers = Caller.all(staff);
        var theirs = foreign.make();
        // they go on with what is theirs, whoever asks: messages are sent, receipts registered, what is ordered is
        // counted
        jobs.whileNoneRuns(() -> looksAsIfItDidNotExist(callers, theirs));
    }

    private void looksAsIfItDidNotExist(List<Caller> callers, Ids theirs) {
        var before = foreign.state();
        var leaks = new ArrayList<String>();
        var pairs = 0;

        for (var route : ROUTES)
            for (var caller : callers) {
                var seesAll = isOfTheNetwork(route) || NEVER_ALIKE.contains(route.toString());
                if (seesAll && caller.isAdmittedTo(route) || COUNT_TRIES.contains(route.toString())) continue;
                pairs++;
                var absent = Ids.absent();
                var answer = told(answer(route, caller, theirs), theirs, absent);
                var nothing = told(answer(route, caller, absent), theirs, absent);
                if (!answer.equals(nothing))
                    leaks.add(caller + ": " + route + "\n  theirs: " + answer + "\n  absent: " + nothing);
            }

        assertThat(leaks)
                .as("answers that tell another's id from one that does not exist")
                .isEmpty();
        assertThat(foreign.state()).as("rows of Boris's shop").isEqualTo(before);
        assertThat(pairs).isGreaterThan(ROUTES.size() * 9);
    }

    private Response answer(Route route, Caller caller, Ids ids) {
        limits.forget();
        var request = caller.knocks(route);
        for (var name : route.queryParameters())
            if (isNamed(route, name)) request.queryParam(name, named(route, name, ids));
        if (route.template().startsWith("/s/")) request.cookie("cart", ids.of("cart"));
        if (route.takesForms() && !route.isApi()) {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("csrf", caller.cookies().getOrDefault("csrf", ""));
            for (var name : Ids.NAMED.keySet())
                if (isNamed(route, name)) request.formParam(name, named(route, name, ids));
        } else if (!route.isSafe()) json(request, route, ids);
        return request.request(route.verb(), address(route, ids));
    }

    private void json(io.restassured.specification.RequestSpecification request, Route route, Ids ids) {
        if (route.takesFiles()) request.contentType("application/octet-stream").body("x".getBytes(UTF_8));
        else
            request.contentType("application/json")
                    .body(bodies.of(route, isOffice(route) ? NOBODYS : ids).orElse(Map.of()));
    }

    // Head office sees every shop and every SKU by right.
    private static boolean isNamed(Route route, String name) {
        return Ids.NAMED.containsKey(name) && !isOffice(route);
    }

    private static boolean isOffice(Route route) {
        return route.template().startsWith("/office") || route.template().startsWith("/api/v1/office");
    }

    // Where the address names something of another's, the shop is one's own: otherwise nobody would look at the rest.
    private static String named(Route route, String name, Ids ids) {
        var key = Objects.requireNonNull(Ids.NAMED.get(name));
        var hasId = route.pathParameters().stream()
                .anyMatch(parameter -> id(route, parameter).isPresent());
        return key.equals("shop") && hasId ? "anna" : ids.of(key);
    }

    private static String address(Route route, Ids ids) {
        var address = route.template();
        for (var name : route.pathParameters())
            address = address.replace(
                    "{" + name + "}",
                    id(route, name)
                            .map(ids::of)
                            .orElseGet(() -> plain(route, name).orElse("x")));
        return address;
    }

    // What differs by nature is taken out: the id itself, numbers of requests, secrets made for this answer.
    private static String told(Response response, Ids theirs, Ids absent) {
        var text = new StringBuilder(response.statusCode() + " " + response.contentType() + " "
                + response.header("Location") + "\n" + words(response));
        var told = text.toString();
        for (var ids : List.of(theirs, absent)) {
            told = told.replace(number(ids.values().get("number")), "…");
            for (var value : ids.values().values()) told = told.replace(value, "…");
        }
        // how long there is to answer runs on between two questions
        return told.replaceAll("(class=\"answer\">)[^<]*", "$1…")
                .replaceAll("\"requestId\":\"[^\"]*\"", "")
                .replaceAll("\"at\":\"[^\"]*\",\"mark\":\"[0-9]+\"", "")
                .replaceAll("(?<=поддержки: |support: )[A-Za-z0-9_-]{12}", "")
                .replaceAll("[A-Za-z0-9_-]{22,}", "…")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
    }

    // A paper carries the moment when it was printed: two of them are never alike, whether it opens is all that can be
    // told.
    private static String words(Response response) {
        return response.contentType().startsWith("application/pdf") ? "" : response.asString();
    }

    private static String number(@Nullable String value) {
        return value == null ? "no number" : new dev.prilavok.order.OrderNumber(value).shown();
    }

    private static boolean isOfTheNetwork(Route route) {
        return route.pathParameters().stream()
                .anyMatch(name -> find(Ids.OF_THE_NETWORK, route, name).isPresent());
    }

    private static boolean isKnown(Route route, String name) {
        return id(route, name).isPresent() || plain(route, name).isPresent();
    }

    private static Optional<String> id(Route route, String name) {
        return find(Ids.IDS, route, name).or(() -> find(Ids.OF_THE_NETWORK, route, name));
    }

    private static Optional<String> plain(Route route, String name) {
        return find(Ids.PLAIN, route, name);
    }

    private static Optional<String> find(Map<String, String> known, Route route, String name) {
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(":" + name))
                .filter(entry -> route.template()
                        .startsWith(entry.getKey().substring(0, entry.getKey().lastIndexOf(':'))))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    // The matrix asks more in a minute than any person; the limits have tests of their own.
}

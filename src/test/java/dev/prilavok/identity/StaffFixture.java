package dev.prilavok.identity;

import static io.restassured.RestAssured.given;

import dev.prilavok.kernel.Limits;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** People for tests: one of each role, and how they sign in. */
@ApplicationScoped
public class StaffFixture {
    public static final String PASSWORD = "correct horse battery";

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Shops shops;
    private final Scope scope;
    private final Limits limits;

    StaffFixture(Accounts accounts, ApiTokens tokens, Shops shops, Scope scope, Limits limits) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.shops = shops;
        this.scope = scope;
        this.limits = limits;
    }

    /** Somebody of head office; the same person for the same role. */
    public StaffMember headOffice(String role) {
        return open(new NewAccount("office-" + role.replace('_', '-'), role, Set.of(role), null, PASSWORD));
    }

    /** Somebody of the franchisee who owns a shop. */
    public StaffMember ofShop(String slug, String role) {
        var franchisee = shops.bySlug(slug).orElseThrow().franchisee();
        return open(new NewAccount(slug + "-" + role, slug, Set.of(role), franchisee, PASSWORD));
    }

    /** An account, opened once. */
    public StaffMember open(NewAccount account) {
        limits.forget();
        return scope.network(() -> accounts.find(account.login()).orElseGet(() -> {
            accounts.create(account);
            return accounts.find(account.login()).orElseThrow();
        }));
    }

    /** Closes an account. */
    public void close(StaffMember member) {
        scope.network(() -> accounts.disable(member.id(), "left"));
    }

    /** A bearer token of the person. */
    public String token(StaffMember member) {
        return tokens.issue(member, "test", Duration.ofHours(1)).token();
    }

    /** The cookies of a person who has signed in through the login page. */
    public Map<String, String> session(StaffMember member) {
        var cookies = new java.util.HashMap<>(signIn(member.login(), PASSWORD).cookies());
        cookies.putIfAbsent("csrf", csrf());
        return cookies;
    }

    /** Sends the login form as a browser does. */
    public Response signIn(String login, String password) {
        var csrf = csrf();
        return given().redirects()
                .follow(false)
                .cookie("csrf", csrf)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", csrf)
                .formParam("login", login)
                .formParam("password", password)
                .post("/login");
    }

    /** The token that a form must carry. */
    public String csrf() {
        return given().get("/login").cookie("csrf");
    }
}

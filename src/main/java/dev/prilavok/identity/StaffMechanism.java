package dev.prilavok.identity;

import dev.prilavok.tenancy.Scope;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Consoles know people by the session cookie, the API by bearer tokens alone: a cookie that a browser sends by itself opens no API, so
 * the API needs no CSRF token. Tokens that are not ours are left to Keycloak.
 */
@ApplicationScoped
class StaffMechanism implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    private final SessionCookie cookie;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Scope scope;

    StaffMechanism(SessionCookie cookie, Sessions sessions, ApiTokens tokens, Scope scope) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.tokens = tokens;
        this.scope = scope;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager identities) {
        if (isForKeycloak(http)) return Uni.createFrom().nullItem();
        return http.request().path().startsWith("/api/") ? byToken(http, identities) : bySession(http, identities);
    }

    private static boolean isForKeycloak(RoutingContext http) {
        return http.request().path().startsWith("/sso/");
    }

    private Uni<SecurityIdentity> bySession(RoutingContext http, IdentityProviderManager identities) {
        return cookie.read(http)
                .map(token -> identities.authenticate(
                        new LookUp(() -> scope.network(() -> sessions.of(token)).map(StaffIdentity::of))))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Uni<SecurityIdentity> byToken(RoutingContext http, IdentityProviderManager identities) {
        var header = http.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            return Uni.createFrom().nullItem();
        var token = header.substring(BEARER.length()).strip();
        if (tokens.isForKeycloak(token)) return Uni.createFrom().nullItem();
        return identities
                .authenticate(new LookUp(() -> tokens.check(token).map(StaffIdentity::of)))
                .onItem()
                .ifNull()
                .failWith(() -> new AuthenticationFailedException("not a token of ours"));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext http) {
        if (isForKeycloak(http)) return Uni.createFrom().nullItem();
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(LookUp.class);
    }

    // Before Keycloak's mechanism, which would answer for tokens that are not its own.
    @Override
    public int getPriority() {
        return HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1000;
    }

    /** A question to the database about whoever sent a cookie or token. */
    static final class LookUp extends BaseAuthenticationRequest {
        private final Supplier<Optional<SecurityIdentity>> question;

        LookUp(Supplier<Optional<SecurityIdentity>> question) {
            this.question = question;
        }
    }

    /** Asks it on a thread that may wait. */
    @ApplicationScoped
    static class Answers implements IdentityProvider<LookUp> {
        @Override
        public Class<LookUp> getRequestType() {
            return LookUp.class;
        }

        @Override
        @SuppressWarnings("NullAway") // no identity is null by the contract of the interface
        public Uni<SecurityIdentity> authenticate(LookUp asked, AuthenticationRequestContext context) {
            return context.runBlocking(() -> asked.question.get().orElse(null));
        }
    }
}

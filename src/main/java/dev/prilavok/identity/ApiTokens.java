package dev.prilavok.identity;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.tenancy.Scope;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * API tokens: signed JWTs whose id is kept, so that each can be revoked. The token says who; what they may do is read from the account
 * at every call, so that a role taken away is gone at once.
 */
@ApplicationScoped
class ApiTokens {
    static final String AUDIENCE = "prilavok-api";
    /** RFC 9068: an ID token can never pass for an access token. */
    static final String TYPE = "at+jwt";

    static final Duration LONGEST = Duration.ofDays(365);

    private final TokenKey key;
    private final TokenRows rows;
    private final Scope scope;
    private final AuditLog audit;
    private final Clock clock;
    private final String issuer;
    private final boolean keycloak;

    ApiTokens(
            TokenKey key,
            TokenRows rows,
            Scope scope,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "prilavok.platform.url") URI issuer,
            @ConfigProperty(name = "keycloak.enabled", defaultValue = "false") boolean keycloak) {
        this.key = key;
        this.rows = rows;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
        this.issuer = issuer.toString();
        this.keycloak = keycloak;
    }

    /** A token, shown once. */
    record Issued(UUID id, String token, java.time.Instant expiresAt) {}

    Issued issue(StaffMember member, String name, Duration life) {
        var now = clock.instant();
        var until = now.plus(life.compareTo(LONGEST) > 0 ? LONGEST : life);
        var id = scope.network(() -> {
            audit.record("token-issued", member.login(), name);
            return rows.add(member.id(), name, now, until);
        });
        var token = Jwt.issuer(issuer)
                .audience(AUDIENCE)
                .subject(member.id().toString())
                .upn(member.login())
                .claim("jti", id.toString())
                .issuedAt(now)
                .expiresAt(until)
                .jws()
                .type(TYPE)
                .keyId(key.pair().getKeyId())
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.ES256)
                .sign(key.pair().getPrivateKey());
        return new Issued(id, token, until);
    }

    /** Whose token it is; empty for any token that is not ours, not signed by us, not for the API, over, revoked, or of a closed account. */
    Optional<StaffMember> check(String token) {
        var id = verified(token);
        return id == null ? Optional.empty() : scope.network(() -> rows.holder(id.token(), id.account()));
    }

    private record Ids(UUID token, UUID account) {}

    private @Nullable Ids verified(String token) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(
                            AlgorithmConstraints.ConstraintType.PERMIT,
                            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setVerificationKey(key.pair().getPublicKey())
                    .setExpectedType(true, TYPE)
                    .setExpectedIssuer(true, issuer)
                    .setExpectedAudience(true, AUDIENCE)
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setRequireJwtId()
                    .setEvaluationTime(NumericDate.fromMilliseconds(
                            Date.from(clock.instant()).getTime()))
                    .build()
                    .processToClaims(token);
            return new Ids(UUID.fromString(claims.getJwtId()), UUID.fromString(claims.getSubject()));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException refused) {
            return null;
        }
    }

    /** Keycloak may know a token of another issuer; without Keycloak every token is ours or nobody's. */
    boolean isForKeycloak(String token) {
        return keycloak && !issuer.equals(unverifiedIssuer(token));
    }

    private static @Nullable String unverifiedIssuer(String token) {
        try {
            return new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .setSkipSignatureVerification()
                    .build()
                    .processToClaims(token)
                    .getIssuer();
        } catch (InvalidJwtException | MalformedClaimException unreadable) {
            return null;
        }
    }

    /** The tokens of an account that still open something. */
    List<TokenRows.Row> of(UUID account) {
        return scope.network(() -> rows.of(account, clock.instant()));
    }

    /** Revokes a token of this account; false when there is none. */
    boolean revoke(UUID account, UUID token) {
        return scope.network(() -> {
            var revoked = rows.revoke(account, token, clock.instant());
            if (revoked) audit.record("token-revoked", token.toString(), null);
            return revoked;
        });
    }
}

package dev.prilavok.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import dev.prilavok.tenancy.Platform;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;

/** R16: a token is checked fully; whatever is wrong with it, it opens nothing. */
@QuarkusTest
class TokenTest {
    private static final String ANY = "/api/v1/franchise/tokens/" + new UUID(0, 0);

    @Inject
    StaffFixture staff;

    @Inject
    ApiTokens tokens;

    @Inject
    TokenKey key;

    @Inject
    Platform platform;

    @Test
    void aGoodTokenOpensTheApi() {
        // 404 and not 401: the caller is known, the token to revoke is not
        call(staff.token(anna())).statusCode(404);
    }

    @Test
    void aTokenIsMadeForALoginAndPassword() {
        anna();
        var token = given().contentType("application/json")
                .body("{\"login\":\"anna-franchisee\",\"password\":\"" + StaffFixture.PASSWORD
                        + "\",\"name\":\"1C\",\"days\":7}")
                .post("/api/v1/franchise/tokens")
                .then()
                .statusCode(201)
                .extract();

        call(token.path("token")).statusCode(404);
        given().header("Authorization", "Bearer " + token.path("token"))
                .delete("/api/v1/franchise/tokens/" + token.path("id"))
                .then()
                .statusCode(204);
        call(token.path("token")).statusCode(401);
    }

    @Test
    void aWrongPasswordMakesNoToken() {
        given().contentType("application/json")
                .body("{\"login\":\"nobody\",\"password\":\"wrong\"}")
                .post("/api/v1/franchise/tokens")
                .then()
                .statusCode(401);
    }

    @Test
    void withoutATokenAndWithNonsense() {
        given().delete(ANY).then().statusCode(401);
        for (var nonsense : new String[] {"", "x", "a.b.c", "....", "null", "Bearer"}) refused(nonsense);
    }

    @Test
    void aSessionCookieOpensNoApi() {
        given().cookies(staff.session(anna())).delete(ANY).then().statusCode(401);
    }

    @Test
    void algNone() {
        var good = staff.token(anna()).split("\\.");
        var header = encode("{\"alg\":\"none\",\"typ\":\"at+jwt\"}");

        refused(header + "." + good[1] + ".");
        refused(header + "." + good[1] + "." + good[2]);
    }

    @Test
    void hs256WithThePublicKeyAsTheSecret() {
        var secret = new SecretKeySpec(key.pair().getPublicKey().getEncoded(), "HmacSHA256");

        refused(claims(anna()).jws().type(ApiTokens.TYPE).sign(secret));
    }

    @Test
    void aKeyThatIsNotOurs() throws Exception {
        var other = EcJwkGenerator.generateJwk(EllipticCurves.P256);

        refused(sign(claims(anna()), ApiTokens.TYPE, other.getPrivateKey()));
    }

    @Test
    void wrongIssuer() {
        refused(sign(claims(anna()).issuer("https://elsewhere.example")));
    }

    @Test
    void wrongAudience() {
        refused(sign(claims(anna()).audience("another-api")));
    }

    @Test
    void expired() {
        refused(sign(claims(anna()).expiresAt(Instant.now().minusSeconds(120))));
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        refused(sign(claims(anna()), "JWT", key.pair().getPrivateKey()));
    }

    @Test
    void signedByUsButNeverIssued() {
        refused(sign(claims(anna()).claim("jti", UUID.randomUUID().toString())));
    }

    @Test
    void removedStaff() {
        var leaver = staff.open(new NewAccount(
                "token-leaver-" + UUID.randomUUID(), "Leaver", Set.of(Role.SUPPORT), null, StaffFixture.PASSWORD));
        var token = staff.token(leaver);
        call(token).statusCode(404);

        staff.close(leaver);

        refused(token);
    }

    @Test
    void aBrokenSignature() {
        var good = staff.token(anna());
        var last = good.charAt(good.length() - 5);

        refused(good.substring(0, good.length() - 5) + (last == 'A' ? 'B' : 'A') + good.substring(good.length() - 4));
    }

    private StaffMember anna() {
        return staff.ofShop("anna", Role.FRANCHISEE);
    }

    private JwtClaimsBuilder claims(StaffMember member) {
        var issued = tokens.issue(member, "r16", Duration.ofHours(1));
        return Jwt.issuer(platform.url().toString())
                .audience(ApiTokens.AUDIENCE)
                .subject(member.id().toString())
                .claim("jti", issued.id().toString())
                .expiresAt(issued.expiresAt());
    }

    private String sign(JwtClaimsBuilder claims) {
        return sign(claims, ApiTokens.TYPE, key.pair().getPrivateKey());
    }

    private static String sign(JwtClaimsBuilder claims, String type, java.security.PrivateKey with) {
        return claims.jws()
                .type(type)
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.ES256)
                .sign(with);
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static io.restassured.response.ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token).delete(ANY).then();
    }

    private static void refused(String token) {
        call(token).statusCode(anyOf(is(401), is(403)));
    }
}

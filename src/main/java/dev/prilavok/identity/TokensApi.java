package dev.prilavok.identity;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tokens for programs that work in somebody's name. */
@Path("/api/v1/franchise/tokens")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
class TokensApi {
    private static final int TRIES_PER_ADDRESS = 60;

    private final Logins logins;
    private final ApiTokens tokens;
    private final CurrentUser user;
    private final RateLimit rateLimit;
    private final RoutingContext http;

    TokensApi(Logins logins, ApiTokens tokens, CurrentUser user, RateLimit rateLimit, RoutingContext http) {
        this.logins = logins;
        this.tokens = tokens;
        this.user = user;
        this.rateLimit = rateLimit;
        this.http = http;
    }

    /** Who asks, what the token is for, and for how many days. */
    @Schema(
            examples =
                    "{\"login\": \"anna\", \"password\": \"a long sentence of one's own\", \"name\": \"Склад\", \"days\": 90}")
    record TokenRequest(
            @Nullable String login,
            @Nullable String password,
            @Nullable String name,
            @Nullable Integer days) {}

    /** The token; it is not shown again. */
    @Schema(
            examples =
                    "{\"id\": \"01937c5e-2f10-7b6a-9a51-0c2d5b6f7a31\", \"token\": \"kZ8mQ2vT5xWb1nRc7yPd3sLf6hJg9aEu\","
                            + " \"type\": \"Bearer\", \"expiresAt\": \"2027-02-22T10:00:00Z\"}")
    record TokenAnswer(UUID id, String token, String type, Instant expiresAt) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeToken",
            summary = "Make a token",
            description = "For a login and password, under the same lock-out as the login page.")
    @APIResponse(
            responseCode = "201",
            description = "The token",
            content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
    @APIResponse(responseCode = "401", description = "Wrong login or password, or the login is locked")
    public Response issue(@Nullable TokenRequest asked) {
        if (asked == null || asked.login == null || asked.password == null) throw new BadRequest("login, password");
        rateLimit.take(
                "sign-in", http.request().remoteAddress().hostAddress(), TRIES_PER_ADDRESS, Duration.ofMinutes(10));
        var name = TokenName.of(asked.name == null ? "API" : asked.name);
        var life = TokenName.life(asked.days == null ? 90 : asked.days);
        var issued = tokens.issue(logins.check(asked.login, asked.password), name, life);
        return Response.status(201)
                .entity(new TokenAnswer(issued.id(), issued.token(), "Bearer", issued.expiresAt()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description = "Of the account whose token is in the Authorization header.")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "404", description = "No such token of this account")
    public void revoke(@PathParam("id") UUID id) {
        if (!user.isKnown()) throw new UnauthorizedException();
        var member = user.member().orElseThrow(ForbiddenException::new);
        if (!tokens.revoke(member.id(), id)) throw new NotFound("token");
    }
}

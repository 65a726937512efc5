package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements for programs of head office: who has which, every version, the next one. */
@Path("/api/v1/office/agreements")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: agreements")
class OfficeAgreementsApi {
    private final AgreementDesk desk;
    private final Agreements agreements;
    private final AgreementSight sight;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;

    OfficeAgreementsApi(
            AgreementDesk desk,
            Agreements agreements,
            AgreementSight sight,
            ApiWrites writes,
            Scope scope,
            CurrentUser user) {
        this.desk = desk;
        this.agreements = agreements;
        this.sight = sight;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "List agreements", description = "By franchisee, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of franchisees and their agreements",
            content =
                    @Content(
                            schema = @Schema(implementation = AgreementJson.Page.class),
                            examples = @ExampleObject(name = "agreements", value = AgreementJson.PAGE)))
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public AgreementJson.Page list(
            @Parameter(description = "SERVICE, AGENT or RESELLER") @QueryParam("kind") @Nullable String kind,
            @Parameter(description = "A part of the name") @QueryParam("q") @DefaultValue("") String q,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Agreements in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var model = kind == null ? null : model(kind);
        return scope.network(() -> {
            var found = desk.list(model, q.replaceAll("\\p{Cntrl}", "").strip(), cursor, ApiWrites.rows(limit));
            return new AgreementJson.Page(
                    found.items().stream().map(OfficeAgreementsApi::json).toList(), found.next());
        });
    }

    private static ContractModel model(String kind) {
        return Arrays.stream(ContractModel.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadRequest("kind"));
    }

    private static AgreementJson json(AgreementDesk.Party party) {
        var partner = party.partner();
        var current = party.current();
        var coming = party.coming();
        return new AgreementJson(
                partner.id().value(),
                partner.name(),
                partner.model() == null ? null : partner.model().name(),
                current == null ? null : current.number(),
                coming == null ? null : coming.validFrom());
    }

    @GET
    @Path("{franchisee}")
    @Operation(
            operationId = "readAgreement",
            summary = "Read every version of an agreement",
            description = "The newest first, in words and as data, with its hash")
    @APIResponse(
            responseCode = "200",
            description = "The versions",
            content =
                    @Content(
                            schema = @Schema(implementation = AgreementJson.Versions.class),
                            examples = @ExampleObject(name = "versions", value = AgreementJson.VERSIONS)))
    @APIResponse(responseCode = "404", description = "There is no such franchisee")
    public AgreementJson.Versions read(@PathParam("franchisee") String id) {
        return scope.network(() -> {
            var partner = desk.find(uuid(id));
            return new AgreementJson.Versions(agreements.history(partner.id()).stream()
                    .map(one -> AgreementJson.Version.of(one, sight.locale()))
                    .toList());
        });
    }

    @POST
    @Path("{franchisee}/versions")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishAgreement",
            summary = "Publish the next version of an agreement, or conclude the first",
            description = "Orders that were placed before keep their terms")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AgreementJson.Next.class),
                            examples = @ExampleObject(name = "body", value = AgreementJson.BODY)))
    @APIResponse(
            responseCode = "200",
            description = "The version; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = AgreementJson.Done.class),
                            examples = @ExampleObject(name = "published", value = AgreementJson.DONE)))
    @APIResponse(responseCode = "404", description = "There is no such franchisee")
    @APIResponse(responseCode = "422", description = "A part of the terms cannot be")
    public AgreementJson.Done publish(
            @PathParam("franchisee") String id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            AgreementJson.@Nullable Next body) {
        var next = body == null ? new AgreementJson.Next(null, null, null, null) : body;
        return scope.network(() -> {
            var partner = desk.find(uuid(id));
            return writes.once("agreement", partner.id().toString(), key, next, AgreementJson.Done.class, () -> {
                var version = desk.publish(partner, next.typed(), user.login(), sight.say());
                return new AgreementJson.Done(version.number(), version.validFrom());
            });
        });
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("franchisee");
        }
    }
}

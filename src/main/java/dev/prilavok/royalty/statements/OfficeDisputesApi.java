package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Moneys;
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
import jakarta.ws.rs.core.Response;
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

/** Disputed lines of statements, for programs of head office. */
@Path("/api/v1/office/disputes")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office statements")
class OfficeDisputesApi {
    private static final int MOST = 200;

    private final Disputes disputes;
    private final DisputeFiles files;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;

    OfficeDisputesApi(Disputes disputes, DisputeFiles files, ApiWrites writes, Scope scope, CurrentUser user) {
        this.disputes = disputes;
        this.files = files;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listDisputes",
            summary = "List disputed lines",
            description = "Open ones, the earliest deadline first; or the last decided ones; at most 200")
    @APIResponse(
            responseCode = "200",
            description = "Disputes",
            content =
                    @Content(
                            schema = @Schema(implementation = DisputeJson.All.class),
                            examples = @ExampleObject(name = "disputes", value = DisputeJson.LIST)))
    public DisputeJson.All list(
            @Parameter(description = "false for decided ones") @QueryParam("open") @DefaultValue("true") boolean open) {
        return scope.network(() -> {
            var found = disputes.list(open, MOST);
            return DisputeJson.all(found, files.of(found));
        });
    }

    @GET
    @Path("{dispute}")
    @Operation(operationId = "readDispute", summary = "Read a dispute")
    @APIResponse(
            responseCode = "200",
            description = "The dispute",
            content =
                    @Content(
                            schema = @Schema(implementation = DisputeJson.class),
                            examples = @ExampleObject(name = "dispute", value = DisputeJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such dispute")
    public DisputeJson read(@PathParam("dispute") UUID id) {
        return scope.network(() -> json(id));
    }

    private DisputeJson json(UUID id) {
        return DisputeJson.of(disputes.get(id), files.of(id));
    }

    @GET
    @Path("{dispute}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readDisputeFile", summary = "Open a file of a dispute", description = "A JPEG or a PDF")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "There is no such dispute or file")
    public Response file(@PathParam("dispute") UUID id, @PathParam("file") UUID file) {
        return files.open(scope.network(() -> files.find(id, file)));
    }

    @POST
    @Path("{dispute}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerDispute",
            summary = "Answer a dispute",
            description =
                    "Without a correction the line stays; with one, it is posted when a second person sends the same")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DisputeJson.Answer.class),
                            examples = @ExampleObject(name = "body", value = DisputeJson.ANSWER)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = DisputeJson.class),
                            examples = @ExampleObject(name = "dispute", value = DisputeJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such dispute")
    @APIResponse(responseCode = "409", description = "It is answered already, or the same person sends it twice")
    @APIResponse(responseCode = "422", description = "No decision, or a correction above the line")
    public DisputeJson answer(
            @PathParam("dispute") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            DisputeJson.@Nullable Answer body) {
        if (body == null) throw new BadRequest("decision").at("decision");
        var decision = body.decision() == null ? "" : body.decision();
        return scope.network(() -> writes.once("dispute-answer", id.toString(), key, body, DisputeJson.class, () -> {
            if (body.correction() == null) disputes.uphold(id, decision, user.login());
            else {
                var currency = disputes.get(id).line().getCurrencyUnit();
                disputes.correct(id, Moneys.of(body.correction(), currency), decision, user.login());
            }
            return json(id);
        }));
    }
}

package dev.prilavok.royalty.statements;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Disputed lines of a franchisee's own statements, and what proves them, for programs. */
@Path("/api/v1/franchise/statements/{statement}/disputes")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise statements")
class FranchiseDisputesApi {
    private final OwnStatements own;
    private final Disputes disputes;
    private final DisputeFiles files;
    private final ApiWrites writes;
    private final Scope scope;

    FranchiseDisputesApi(OwnStatements own, Disputes disputes, DisputeFiles files, ApiWrites writes, Scope scope) {
        this.own = own;
        this.disputes = disputes;
        this.files = files;
        this.writes = writes;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(operationId = "listOwnDisputes", summary = "List the disputed lines of a statement")
    @APIResponse(
            responseCode = "200",
            description = "The disputes",
            content =
                    @Content(
                            schema = @Schema(implementation = DisputeJson.All.class),
                            examples = @ExampleObject(name = "disputes", value = DisputeJson.LIST)))
    @APIResponse(responseCode = "404", description = "This franchisee has no such statement")
    public DisputeJson.All disputes(
            @PathParam("statement") UUID id,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        var found = disputes.of(own.statement(id).id());
        return DisputeJson.all(found, files.of(found));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "openOwnDispute",
            summary = "Dispute a line",
            description = "The rest is paid without waiting for the answer")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DisputeJson.Objection.class),
                            examples = @ExampleObject(name = "body", value = DisputeJson.OPEN)))
    @APIResponse(
            responseCode = "200",
            description = "The dispute; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = DisputeJson.class),
                            examples = @ExampleObject(name = "dispute", value = DisputeJson.ONE)))
    @APIResponse(responseCode = "404", description = "This franchisee has no such statement or line")
    @APIResponse(responseCode = "409", description = "Too late, or the line is disputed already")
    @APIResponse(responseCode = "422", description = "No reason is given")
    public DisputeJson dispute(
            @PathParam("statement") UUID id,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            DisputeJson.@Nullable Objection body) {
        if (body == null || body.journal() == null || body.no() == null) throw new BadRequest("journal").at("journal");
        var journal = body.journal();
        var no = body.no();
        var reason = body.reason() == null ? "" : body.reason();
        var evidence = body.evidence() == null ? "" : body.evidence();
        return writes.once("statement-dispute", id.toString(), key, body, DisputeJson.class, () -> {
            own.statement(id);
            return DisputeJson.of(disputes.open(id, journal, no, reason, evidence, own.login()), List.of());
        });
    }

    @POST
    @Path("{dispute}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "sendOwnDisputeFile",
            summary = "Prove a dispute by a file",
            description = "The body is a photograph or a PDF of at most 10 MB; five go with one dispute")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7 …")))
    @APIResponse(
            responseCode = "200",
            description = "All files of the dispute; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = DisputeJson.Files.class),
                            examples = @ExampleObject(name = "files", value = DisputeJson.FILES)))
    @APIResponse(responseCode = "404", description = "This franchisee has no such statement or dispute")
    @APIResponse(responseCode = "409", description = "It is answered already, or the key came with another file before")
    @APIResponse(responseCode = "422", description = "Too heavy, too many, or neither a photograph nor a PDF")
    public DisputeJson.Files send(
            @PathParam("statement") UUID id,
            @PathParam("dispute") UUID dispute,
            @Parameter(description = "Name of the file", example = "chat.pdf") @QueryParam("filename") @Nullable
                    String name,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            InputStream body) {
        var shop = own.shop().id();
        scope.shop(shop, () -> own.dispute(id, dispute));
        var kept = files.keep(List.of(SentFile.of(name, body)));
        return scope.shop(
                shop,
                () -> writes.once(
                        "dispute-file",
                        dispute.toString(),
                        key,
                        kept,
                        DisputeJson.Files.class,
                        () -> DisputeJson.Files.of(files.add(dispute, kept, own.login()))));
    }

    @GET
    @Path("{dispute}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "readOwnDisputeFile",
            summary = "Open a file of a dispute",
            description = "A JPEG or a PDF")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "This franchisee has no such file")
    public Response file(
            @PathParam("statement") UUID id,
            @PathParam("dispute") UUID dispute,
            @PathParam("file") UUID file,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        return files.open(scope.shop(
                own.shop().id(), () -> files.find(own.dispute(id, dispute).id(), file)));
    }
}

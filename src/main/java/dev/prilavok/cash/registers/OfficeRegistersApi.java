package dev.prilavok.cash.registers;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
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
import java.util.Map;
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

/** Carriers' registers of cash, for programs of head office. */
@Path("/api/v1/office/registers")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: registers")
class OfficeRegistersApi {
    private final CodRegisters registers;
    private final ApiWrites writes;
    private final AuditLog audit;
    private final Scope scope;
    private final CurrentUser user;

    OfficeRegistersApi(CodRegisters registers, ApiWrites writes, AuditLog audit, Scope scope, CurrentUser user) {
        this.registers = registers;
        this.writes = writes;
        this.audit = audit;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listRegisters", summary = "List registers", description = "The newest first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of registers",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterJson.Page.class),
                            examples = @ExampleObject(name = "registers", value = RegisterJson.PAGE)))
    @APIResponse(responseCode = "400", description = "The cursor cannot be read")
    public RegisterJson.Page list(
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Registers in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        try {
            return RegisterJson.Page.of(scope.network(() -> registers.list(cursor, ApiWrites.rows(limit))));
        } catch (IllegalArgumentException | java.time.DateTimeException notOurs) {
            throw new BadRequest("cursor");
        }
    }

    @GET
    @Path("{register}")
    @Operation(
            operationId = "readRegister",
            summary = "Read a register",
            description = "With its lines and how each compares with what we know of its parcel")
    @APIResponse(
            responseCode = "200",
            description = "The register",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterJson.class),
                            examples = @ExampleObject(name = "register", value = RegisterJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such register")
    public RegisterJson read(@PathParam("register") UUID id) {
        return RegisterJson.of(scope.network(() -> registers.find(id)), true);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendRegister",
            summary = "Send a register",
            description = "Its lines are held against our parcels; one that came before stays as it is")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterJson.Sent.class),
                            examples = @ExampleObject(name = "body", value = RegisterJson.SENT)))
    @APIResponse(
            responseCode = "200",
            description = "The register; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterJson.class),
                            examples = @ExampleObject(name = "register", value = RegisterJson.ONE)))
    @APIResponse(responseCode = "400", description = "A line cannot be read")
    public RegisterJson send(RegisterJson.@Nullable Sent sent, @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        if (sent == null) throw new BadRequest("lines").at("lines");
        var lines = sent.read();
        return scope.network(() -> writes.once("register.send", "", key, sent, RegisterJson.class, () -> {
            audit.record(
                    "register.sent", lines.get(0).carrier() + " " + lines.get(0).register(), null);
            return RegisterJson.of(registers.take(lines, user.login()).get(0), true);
        }));
    }

    @POST
    @Path("{register}/approve")
    @Operation(
            operationId = "approveRegister",
            summary = "Approve a register",
            description = "It counts when a second person does it too")
    @APIResponse(
            responseCode = "200",
            description = "The register; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterJson.class),
                            examples = @ExampleObject(name = "register", value = RegisterJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such register")
    @APIResponse(responseCode = "409", description = "The same person again, or a parcel in it has no outcome yet")
    public RegisterJson approve(@PathParam("register") UUID id, @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return scope.network(() ->
                writes.once("register.approve", id.toString(), key, Map.of(), RegisterJson.class, () -> {
                    audit.record("register.approved", id.toString(), null);
                    return RegisterJson.of(registers.approve(id, user.login()), true);
                }));
    }
}

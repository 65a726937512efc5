package dev.prilavok.catalog.intake;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the columns of tables mean, for programs: a map is kept under its name and serves every table with the same columns. */
@Path("/api/v1/office/column-maps")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: imports")
class OfficeColumnMapsApi {
    private static final int LONGEST_NAME = 80;

    private final ColumnMaps maps;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;

    OfficeColumnMapsApi(ColumnMaps maps, ApiWrites writes, Scope scope, CurrentUser user) {
        this.maps = maps;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listColumnMaps",
            summary = "List column maps",
            description = "The latest first, up to 200")
    @APIResponse(
            responseCode = "200",
            description = "The maps",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Maps.class),
                            examples = @ExampleObject(name = "maps", value = ImportsJson.MAPS)))
    public ImportsJson.Maps list() {
        return new ImportsJson.Maps(
                scope.network(maps::all).stream().map(OfficeColumnMapsApi::json).toList());
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepColumnMap",
            summary = "Keep a column map",
            description = "The one that had the name is replaced")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Map.class),
                            examples = @ExampleObject(name = "map", value = ImportsJson.MAP)))
    @APIResponse(
            responseCode = "200",
            description = "The map",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Saved.class),
                            examples = @ExampleObject(name = "saved", value = ImportsJson.SAVED)))
    @APIResponse(
            responseCode = "400",
            description = "A part of the map cannot be read, or SKU, name or price is missing")
    public ImportsJson.Saved keep(
            @PathParam("name") String name,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ImportsJson.@Nullable Map sent) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0)
            throw new BadRequest("name").at("name");
        var map = MapReading.of(sent);
        var headers = map.columns().stream().map(ColumnMap.Column::header).toList();
        return scope.network(() -> writes.once("column-map", name, key, map, ImportsJson.Saved.class, () -> {
            var id = maps.keep(name, headers, map, user.login());
            return new ImportsJson.Saved(id, name, ImportsJson.Map.of(map));
        }));
    }

    private static ImportsJson.Saved json(ColumnMaps.Named named) {
        return new ImportsJson.Saved(named.id(), named.name(), ImportsJson.Map.of(named.map()));
    }
}

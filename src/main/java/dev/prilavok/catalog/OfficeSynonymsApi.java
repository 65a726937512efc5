package dev.prilavok.catalog;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Words that mean the same to whoever searches, for programs. */
@Path("/api/v1/office/synonyms")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: search")
class OfficeSynonymsApi {
    private final Synonyms synonyms;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;

    OfficeSynonymsApi(Synonyms synonyms, ApiWrites writes, Scope scope, CurrentUser user) {
        this.synonyms = synonyms;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listSynonyms", summary = "List all rings of synonyms")
    @APIResponse(
            responseCode = "200",
            description = "The rings",
            content =
                    @Content(
                            schema = @Schema(implementation = SynonymsJson.All.class),
                            examples = @ExampleObject(name = "rings", value = SynonymsJson.RINGS)))
    public SynonymsJson.All list() {
        return new SynonymsJson.All(scope.network(synonyms::all).stream()
                .map(ring -> new SynonymsJson.Ring(ring.id(), ring.words()))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSynonyms",
            summary = "Add a ring of synonyms",
            description = "Two to twenty words; whoever asks for one of them finds all")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SynonymsJson.Fresh.class),
                            examples = @ExampleObject(name = "body", value = SynonymsJson.WORDS)))
    @APIResponse(
            responseCode = "200",
            description = "The ring; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = SynonymsJson.Ring.class),
                            examples = @ExampleObject(name = "ring", value = SynonymsJson.RING)))
    @APIResponse(responseCode = "422", description = "Too few, too many, or one is no plain word")
    public SynonymsJson.Ring add(@HeaderParam(ApiWrites.KEY) @Nullable String key, SynonymsJson.@Nullable Fresh body) {
        if (body == null || body.words() == null) throw new BadRequest("words").at("words");
        var typed = body.words().stream().filter(Objects::nonNull).collect(Collectors.joining(","));
        return scope.network(() -> writes.once("synonyms-add", "", key, body, SynonymsJson.Ring.class, () -> {
            var words = Synonyms.words(typed);
            return new SynonymsJson.Ring(synonyms.add(words, user.name()), words);
        }));
    }

    @DELETE
    @Path("{ring}")
    @Operation(operationId = "removeSynonyms", summary = "Remove a ring of synonyms")
    @APIResponse(responseCode = "204", description = "It is removed")
    @APIResponse(responseCode = "404", description = "There is no such ring")
    public void remove(@PathParam("ring") UUID ring) {
        scope.network(() -> synonyms.remove(ring));
    }
}

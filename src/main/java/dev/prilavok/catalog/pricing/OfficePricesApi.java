package dev.prilavok.catalog.pricing;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
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
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** Price lists for programs: begun, filled, dated, called off. What is in force never changes. */
@Path("/api/v1/office/prices")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Office: prices")
class OfficePricesApi {
    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST_NOTE = 200;

    private final PriceVersions versions;
    private final PriceRows rows;
    private final PriceDesk desk;
    private final GroupDesk groups;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;

    OfficePricesApi(
            PriceVersions versions,
            PriceRows rows,
            PriceDesk desk,
            GroupDesk groups,
            ApiWrites writes,
            Scope scope,
            CurrentUser user,
            Lang lang) {
        this.versions = versions;
        this.rows = rows;
        this.desk = desk;
        this.groups = groups;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listPriceLists",
            summary = "List price lists",
            description = "The newest first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of price lists",
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.Page.class),
                            examples = @ExampleObject(name = "lists", value = PricesJson.LISTS)))
    public PricesJson.Page list(
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Lists in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var size = ApiWrites.rows(limit);
        return scope.network(() -> PricesJson.Page.of(versions.list(cursor, size)));
    }

    @POST
    @Operation(
            operationId = "beginPriceList",
            summary = "Begin a price list",
            description = "It holds nothing and has no day yet")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.Begin.class),
                            examples = @ExampleObject(name = "body", value = PricesJson.BEGIN)))
    @APIResponse(
            responseCode = "200",
            description = "The list; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.One.class),
                            examples = @ExampleObject(name = "list", value = PricesJson.LIST)))
    @APIResponse(responseCode = "400", description = "There is no such currency")
    @APIResponse(responseCode = "404", description = "There is no such group of franchisees")
    public PricesJson.One begin(@HeaderParam(ApiWrites.KEY) @Nullable String key, PricesJson.@Nullable Begin body) {
        var currency = currency(body == null ? null : body.currency());
        return step("begin", "", key, body, () -> {
            var group = body == null || body.group() == null
                    ? null
                    : groups.find(body.group()).id();
            return versions.add(currency, group, note(body), user.login());
        });
    }

    @GET
    @Path("{list}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "readPriceList", summary = "Read a price list")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.One.class),
                            examples = @ExampleObject(name = "list", value = PricesJson.LIST)))
    @APIResponse(responseCode = "404", description = "There is no such price list")
    public PricesJson.One read(@PathParam("list") UUID id) {
        return scope.network(() -> PricesJson.One.of(versions.find(id)));
    }

    @GET
    @Path("{list}/rows")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listPrices",
            summary = "List the prices of a list",
            description = "By SKU, each with what holds now")
    @APIResponse(
            responseCode = "200",
            description = "A page of prices",
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.Rows.class),
                            examples = @ExampleObject(name = "rows", value = PricesJson.ROWS)))
    @APIResponse(responseCode = "404", description = "There is no such price list")
    public PricesJson.Rows prices(
            @PathParam("list") UUID id,
            @Parameter(description = "A SKU, a barcode or a part of a name") @QueryParam("q") @DefaultValue("")
                    String text,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Prices in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var size = ApiWrites.rows(limit);
        return scope.network(() ->
                PricesJson.Rows.of(rows.list(versions.find(id), text.strip(), cursor, size, Langs.of(lang.locale()))));
    }

    @POST
    @Path("{list}/rows")
    @Operation(
            operationId = "writePrices",
            summary = "Write prices into a list",
            description = "Up to 1,000 SKUs, all of them or none; a SKU without any price leaves the list")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.Write.class),
                            examples = @ExampleObject(name = "body", value = PricesJson.WRITE)))
    @APIResponse(
            responseCode = "200",
            description = "How many SKUs were written; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.Written.class),
                            examples = @ExampleObject(name = "written", value = "{\"written\": 1}")))
    @APIResponse(responseCode = "404", description = "There is no such price list")
    @APIResponse(responseCode = "422", description = "A price makes no sense, the SKU is named; or the list is closed")
    public PricesJson.Written write(
            @PathParam("list") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            PricesJson.@Nullable Write body) {
        if (body == null) throw new BadRequest("rows").at("rows");
        var wishes = body.rows();
        if (wishes == null || wishes.isEmpty() || wishes.size() > MOST_ROWS) throw new BadRequest("rows").at("rows");
        return scope.network(() ->
                writes.once("prices-write", id.toString(), key, body, PricesJson.Written.class, () -> {
                    var currency = versions.find(id).currency();
                    var typed = new LinkedHashMap<String, PricePoint.Typed>();
                    for (var wish : wishes) {
                        if (wish == null || wish.sku() == null || typed.put(wish.sku(), wish.typed(currency)) != null)
                            throw new BadRequest("rows").at("rows");
                    }
                    return new PricesJson.Written(desk.write(id, typed));
                }));
    }

    @POST
    @Path("{list}/date")
    @Operation(
            operationId = "datePriceList",
            summary = "Say when a list comes into force",
            description = "A later day may take its place until it has come")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.Day.class),
                            examples = @ExampleObject(name = "body", value = PricesJson.DAY)))
    @APIResponse(
            responseCode = "200",
            description = "The list; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.One.class),
                            examples = @ExampleObject(name = "list", value = PricesJson.LIST)))
    @APIResponse(responseCode = "404", description = "There is no such price list")
    @APIResponse(
            responseCode = "422",
            description = "The day is past, the list is empty or closed, or another one changes the same prices then")
    public PricesJson.One date(
            @PathParam("list") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            PricesJson.@Nullable Day body) {
        if (body == null || body.from() == null) throw new BadRequest("from").at("from");
        var from = body.from();
        return step("date", id.toString(), key, body, () -> {
            versions.date(id, from);
            return id;
        });
    }

    @POST
    @Path("{list}/cancel")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "cancelPriceList", summary = "Call a list off before its day")
    @APIResponse(
            responseCode = "200",
            description = "The list; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PricesJson.One.class),
                            examples = @ExampleObject(name = "list", value = PricesJson.LIST)))
    @APIResponse(responseCode = "404", description = "There is no such price list")
    @APIResponse(responseCode = "422", description = "It is in force, or was called off before")
    public PricesJson.One cancel(@PathParam("list") UUID id, @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("cancel", id.toString(), key, null, () -> {
            versions.cancel(id, user.login());
            return id;
        });
    }

    private PricesJson.One step(
            String what, String about, @Nullable String key, @Nullable Object body, Supplier<UUID> deed) {
        return scope.network(() -> writes.once(
                "prices-" + what,
                about,
                key,
                requireNonNullElse(body, ""),
                PricesJson.One.class,
                () -> PricesJson.One.of(versions.find(deed.get()))));
    }

    private static @Nullable String note(PricesJson.@Nullable Begin body) {
        var typed = body == null || body.note() == null ? "" : body.note();
        var words = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return words.isEmpty() ? null : words.substring(0, Math.min(LONGEST_NOTE, words.length()));
    }

    private static CurrencyUnit currency(@Nullable String code) {
        try {
            return CurrencyUnit.of(requireNonNullElse(code, ""));
        } catch (IllegalCurrencyException unknown) {
            throw new BadRequest("currency").at("currency");
        }
    }
}

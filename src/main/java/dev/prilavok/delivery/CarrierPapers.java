package dev.prilavok.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A carrier's own papers of a parcel: asked for, made by the carrier, kept for printing. Called outside a transaction. */
@ApplicationScoped
public class CarrierPapers {
    private static final String CDEK = "cdek";

    private final Errands errands;
    private final ErrandRows rows;
    private final WaybillRows waybills;
    private final Scope scope;

    CarrierPapers(Errands errands, ErrandRows rows, WaybillRows waybills, Scope scope) {
        this.errands = errands;
        this.rows = rows;
        this.waybills = waybills;
        this.scope = scope;
    }

    /** What may be printed. */
    public enum Kind {
        WAYBILL(Errand.Kind.WAYBILL_FORM),
        LABEL(Errand.Kind.BARCODE_FORM);

        private final Errand.Kind errand;

        Kind(Errand.Kind errand) {
            this.errand = errand;
        }
    }

    /**
     * A paper and how far it is.
     *
     * @param ready whether the file is here
     * @param trouble why it is not, as a sentence; absent while all goes well
     */
    public record Paper(
            Kind kind,
            boolean asked,
            boolean ready,
            @Nullable String trouble) {}

    /** The papers that the carrier of this parcel makes; none when it makes none. */
    public List<Paper> of(ShopId shop, UUID parcel, Locale locale) {
        if (booked(shop, parcel).isEmpty()) return List.of();
        return scope.network(() -> java.util.Arrays.stream(Kind.values())
                .map(kind -> paper(kind, parcel, locale))
                .toList());
    }

    private Paper paper(Kind kind, UUID parcel, Locale locale) {
        var newest = newest(kind, parcel).orElse(null);
        if (newest == null) return new Paper(kind, false, false, null);
        var isReady =
                newest.state() == Errand.State.DONE && !rows.papers(newest.id()).isEmpty();
        var trouble = newest.trouble();
        return new Paper(
                kind,
                newest.state() == Errand.State.OPEN,
                isReady,
                trouble == null ? null : CarrierTexts.trouble(trouble, newest.carrier(), locale));
    }

    private Optional<Errand> newest(Kind kind, UUID parcel) {
        return rows.of(kind.errand, parcel.toString()).stream().findFirst();
    }

    /** Asks the carrier for a paper; false when it makes none for this parcel. */
    public boolean ask(ShopId shop, UUID parcel, Kind kind, String who) {
        var row = booked(shop, parcel).orElse(null);
        if (row == null) return false;
        var request = JsonNodeFactory.instance
                .objectNode()
                .put("order", row.waybill().carrierId())
                .put("number", row.parcelNumber());
        errands.ask(CDEK, kind.errand, parcel.toString(), request, who);
        return true;
    }

    /** The file, when it is here. */
    public Optional<ErrandRunner.File> file(UUID parcel, Kind kind) {
        return scope.network(() -> newest(kind, parcel)
                .flatMap(errand ->
                        rows.papers(errand.id()).stream().findFirst().flatMap(paper -> rows.file(paper.id()))));
    }

    private Optional<WaybillRows.Row> booked(ShopId shop, UUID parcel) {
        return scope.shop(shop, () -> waybills.find(shop, parcel))
                .filter(row -> row.waybill().carrier().equals(CDEK)
                        && row.waybill().state() == Waybill.State.BOOKED
                        && row.waybill().carrierId() != null);
    }
}

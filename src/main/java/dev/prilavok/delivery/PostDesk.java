package dev.prilavok.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Parcels of the post that stand at our house, and the batches that they are put into. Called outside a transaction. */
@ApplicationScoped
class PostDesk {
    private static final String POST = "russianpost";
    private static final int MOST = 200;

    private final WaybillRows waybills;
    private final ErrandRows rows;
    private final Errands errands;
    private final Scope scope;

    PostDesk(WaybillRows waybills, ErrandRows rows, Errands errands, Scope scope) {
        this.waybills = waybills;
        this.rows = rows;
        this.errands = errands;
        this.scope = scope;
    }

    /** What may go into a batch: booked, still here, and in none yet. */
    List<WaybillRows.Row> standing() {
        return scope.network(() -> {
            var batched = rows.of(Errand.Kind.POST_BATCH, MOST).stream()
                    .flatMap(errand -> taken(errand).stream())
                    .collect(Collectors.toSet());
            return waybills.standing(POST, 2 * MOST).stream()
                    .filter(row -> !batched.contains(row.parcelNumber()))
                    .limit(MOST)
                    .toList();
        });
    }

    // A batch that is being formed may take all that it was asked for; a finished one says what it took.
    private static List<String> taken(Errand errand) {
        var answer = errand.answer();
        if (errand.state() == Errand.State.OPEN) return numbers(errand);
        var numbers = new ArrayList<String>();
        if (answer != null)
            for (var batch : answer.path("batches"))
                batch.path("parcels").forEach(number -> numbers.add(number.asText()));
        return numbers;
    }

    static List<String> numbers(Errand errand) {
        return errand.request().path("parcels").findValuesAsText("number");
    }

    /** Has a batch formed of those of the standing parcels that were chosen; false when nothing was. */
    boolean form(Collection<String> chosen, LocalDate day, String who) {
        var parcels = standing().stream()
                .filter(row -> chosen.contains(row.parcelNumber()))
                .toList();
        if (parcels.isEmpty()) return false;
        return errands.ask(POST, Errand.Kind.POST_BATCH, subject(parcels), request(parcels, day), who);
    }

    // The same parcels are one batch, however often the button is pressed.
    private static String subject(List<WaybillRows.Row> parcels) {
        return Sha256.hex(
                parcels.stream().map(WaybillRows.Row::parcelNumber).sorted().collect(Collectors.joining(" ")));
    }

    private static ObjectNode request(List<WaybillRows.Row> parcels, LocalDate day) {
        var request = JsonNodeFactory.instance.objectNode().put("day", day.toString());
        var all = request.putArray("parcels");
        for (var row : parcels)
            all.addObject()
                    .put("shop", row.shop().value().toString())
                    .put("parcel", row.waybill().parcel().toString())
                    .put("number", row.parcelNumber());
        return request;
    }
}

package dev.prilavok.trial;

import dev.prilavok.fulfilment.ParcelView;
import java.util.HashMap;
import java.util.Map;

/** What stood in the form, so that nothing has to be typed twice. */
record DoorTyped(
        Map<Integer, Integer> kept, Map<Integer, String> reasons, String collected, String tender, String code) {
    static final DoorTyped NOTHING = new DoorTyped(Map.of(), Map.of(), "", "CASH", "");

    static DoorTyped of(ParcelView parcel, DoorForm form) {
        var reasons = new HashMap<Integer, String>();
        parcel.lines().forEach(line -> reasons.put(line.no(), form.text("reason-" + line.no())));
        return new DoorTyped(
                form.kept(parcel), reasons, form.text("collected"), form.text("tender"), form.text("code"));
    }

    /** Whether so many pieces of a line were said to be kept. */
    public boolean keeps(int line, int pieces) {
        return kept.getOrDefault(line, -1) == pieces;
    }

    /** Whether this reason was chosen for a line. */
    public boolean because(int line, String reason) {
        return reason.equals(reasons.get(line));
    }
}

package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an order is, what can be done now. */
record StatusPage(
        String number,
        String name,
        String phone,
        boolean fresh,
        String whatNext,
        String address,
        String self,
        @Nullable String trouble,
        List<Step> steps,
        List<LineCard> lines,
        Sum sum,
        String delivery,
        @Nullable String place,
        boolean addressHidden,
        boolean codeAsked,
        @Nullable String codeError,
        boolean present,
        boolean mayCancel,
        ReturnCorner giving,
        PayCorner paying,
        List<Tracked.Ended> ended,
        @Nullable String courierCode,
        List<Tracked.Day> days,
        List<String> intervals) {
    /** A step of the path: done, the present one, or one to come. */
    record Step(String title, @Nullable String note, String css) {
        public boolean here() {
            return css.startsWith("here");
        }
    }
}

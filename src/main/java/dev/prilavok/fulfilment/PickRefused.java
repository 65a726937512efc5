package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** What was scanned does not belong into this parcel; says what was meant instead. */
public final class PickRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<ParcelMessages, String> why;

    private PickRefused(String code, Function<ParcelMessages, String> why) {
        super(code, 422);
        this.why = why;
    }

    static PickRefused notInParcel(String scanned) {
        return new PickRefused("not-in-parcel", say -> say.notInParcel(scanned));
    }

    static PickRefused wrongSize(ParcelLine wanted, String scannedSize) {
        return new PickRefused("wrong-size", say -> say.wrongSize(wanted.name(), wanted.size(), scannedSize));
    }

    static PickRefused wrongColour(ParcelLine wanted, String scannedColour) {
        return new PickRefused("wrong-colour", say -> say.wrongColour(wanted.name(), wanted.colour(), scannedColour));
    }

    static PickRefused enough(ParcelLine line) {
        return new PickRefused("enough", say -> say.enough(line.name(), line.size()));
    }

    static PickRefused markWanted(ParcelLine line) {
        return new PickRefused("mark-wanted", say -> say.markWanted(line.name()));
    }

    static PickRefused markUsed() {
        return new PickRefused("mark-used", ParcelMessages::markUsed);
    }

    static PickRefused notAllPicked(int left) {
        return new PickRefused("not-all-picked", say -> say.notAllPicked(left));
    }

    @Override
    public String say(Locale locale) {
        return why.apply(Texts.of(ParcelMessages.class, locale));
    }
}

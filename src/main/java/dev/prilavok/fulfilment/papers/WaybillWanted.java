package dev.prilavok.fulfilment.papers;

import dev.prilavok.delivery.Waybill;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The carrier has not agreed to take this parcel, so it is not given away. */
public final class WaybillWanted extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Waybill waybill;

    WaybillWanted(Waybill waybill) {
        super("waybill-wanted", 409);
        this.waybill = waybill;
    }

    @Override
    public String say(Locale locale) {
        var trouble = waybill.say(locale);
        return trouble == null ? Texts.of(ParcelPageMessages.class, locale).notBooked() : trouble;
    }
}

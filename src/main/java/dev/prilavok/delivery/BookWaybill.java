package dev.prilavok.delivery;

import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Starts the talk with the carrier right after the commit; what is not finished then is taken up again by the rounds. */
@ApplicationScoped
class BookWaybill implements Job<BookWaybill.Parcel> {
    /** The parcel. */
    record Parcel(UUID shop, UUID parcel) {}

    private final Booking booking;

    BookWaybill(Booking booking) {
        this.booking = booking;
    }

    @Override
    public Class<Parcel> payload() {
        return Parcel.class;
    }

    @Override
    public void run(Parcel payload) {
        booking.start(new ShopId(payload.shop()), payload.parcel());
    }
}

package dev.prilavok.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways to bring a parcel to a town: what each costs, when it comes, what it allows. */
@ApplicationScoped
public class Delivery {
}

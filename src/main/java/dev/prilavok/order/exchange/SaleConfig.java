package dev.prilavok.order.exchange;

import dev.prilavok.order.OrderState;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;
import java.util.regex.Pattern;

/** What 1C hears of orders, and how it calls what becomes of them. */
@ConfigMapping(prefix = "prilavok.order.exchange")
interface SaleConfig {
    /** What 1C may know of a buyer. */
    enum Personal {
        NAME,
        PHONE,
        ADDRESS,
        EMAIL,
        COMMENT
    }

    /** Whoever ships must know whom to ring and where to go; nothing more is needed for that. */
    @WithDefault("NAME,PHONE,ADDRESS")
    Set<Personal> buyer();

    /** Orders that nobody has confirmed are not shipped, so nobody outside need know of them. */
    @WithDefault("CONFIRMED,RELEASED,IN_DELIVERY,COMPLETED,CLOSED")
    Set<OrderState> states();

    /** So many orders are told at once; the next exchange brings the others. */
    @WithDefault("500")
    int most();

    @WithDefault("подтвержд.*|принят.*|к обеспечению|в работе|confirmed")
    Pattern confirmed();

    @WithDefault("к отгрузке|собира.*|передан.* на склад|на складе|released")
    Pattern released();

    @WithDefault("отмен.*|аннулир.*|закрыт без отгрузки|cancel.*")
    Pattern cancelled();
}

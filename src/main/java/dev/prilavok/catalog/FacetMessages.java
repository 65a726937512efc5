package dev.prilavok.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of what goods are narrowed down by. */
@MessageBundle(value = "facet", locale = "ru")
public interface FacetMessages {
    @Message("{#when hue}"
            + "{#is WHITE}белый"
            + "{#is BLACK}чёрный"
            + "{#is GREY}серый"
            + "{#is BEIGE}бежевый"
            + "{#is BROWN}коричневый"
            + "{#is RED}красный"
            + "{#is PINK}розовый"
            + "{#is ORANGE}оранжевый"
            + "{#is YELLOW}жёлтый"
            + "{#is GREEN}зелёный"
            + "{#is TURQUOISE}бирюзовый"
            + "{#is LIGHT_BLUE}голубой"
            + "{#is BLUE}синий"
            + "{#is PURPLE}фиолетовый"
            + "{/when}")
    String hue(Hue hue);

    @Message("{#when material}"
            + "{#is COTTON}хлопок"
            + "{#is LINEN}лён"
            + "{#is WOOL}шерсть"
            + "{#is CASHMERE}кашемир"
            + "{#is SILK}шёлк"
            + "{#is VISCOSE}вискоза"
            + "{#is POLYESTER}полиэстер"
            + "{#is POLYAMIDE}полиамид"
            + "{#is ACRYLIC}акрил"
            + "{#is LEATHER}кожа"
            + "{#is SUEDE}замша"
            + "{#is RUBBER}резина и ЭВА"
            + "{#is METAL}металл"
            + "{#is STRAW}солома"
            + "{/when}")
    String material(Material material);
}

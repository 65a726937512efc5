package dev.prilavok.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the catalogue, Russian here, English in messages/catalog_en.properties. */
@MessageBundle(value = "catalog", locale = "ru")
public interface CatalogMessages {
    @Message("Цена {asked} не подходит. Для этого товара можно поставить от {floor} до {ceiling}.")
    String priceOutsideCorridor(String asked, String floor, String ceiling);

    @Message("один размер")
    String oneSize();

    @Message("{#when measure}"
            + "{#is BUST}обхват груди"
            + "{#is WAIST}обхват талии"
            + "{#is HIPS}обхват бёдер"
            + "{#is LENGTH}длина изделия"
            + "{#is SLEEVE}длина рукава"
            + "{#is SHOULDERS}ширина плеч"
            + "{#is INSEAM}длина по внутреннему шву"
            + "{#is RISE}высота посадки"
            + "{#is INSOLE}длина стельки"
            + "{#is HEAD}окружность головы"
            + "{#is WIDTH}ширина"
            + "{#is HEIGHT}высота"
            + "{#is DEPTH}глубина"
            + "{/when}")
    String measure(GarmentMeasure measure);

    @Message("{#when care}"
            + "{#is WASH30}стирать при 30 °C"
            + "{#is WASH40}стирать при 40 °C"
            + "{#is HANDWASH}стирать руками"
            + "{#is NOWASH}не стирать"
            + "{#is NOBLEACH}не отбеливать"
            + "{#is NOTUMBLE}не сушить в машине"
            + "{#is IRON1}гладить чуть тёплым утюгом"
            + "{#is IRON2}гладить тёплым утюгом"
            + "{#is NOIRON}не гладить"
            + "{#is DRYCLEAN}можно сдать в химчистку"
            + "{#is NODRYCLEAN}не сдавать в химчистку"
            + "{/when}")
    String care(CareCode care);

    @Message("{#when gender}"
            + "{#is WOMEN}женское"
            + "{#is MEN}мужское"
            + "{#is UNISEX}для всех"
            + "{#is GIRLS}для девочек"
            + "{#is BOYS}для мальчиков"
            + "{#is UNKNOWN}"
            + "{/when}")
    String gender(Gender gender);

    @Message("{#when season}"
            + "{#is SUMMER}лето"
            + "{#is WINTER}зима"
            + "{#is DEMI}весна и осень"
            + "{#is ALL}круглый год"
            + "{#is UNKNOWN}"
            + "{/when}")
    String season(Season season);
}

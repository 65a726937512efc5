package dev.prilavok.delivery.russianpost;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Our contract with Russian Post. Without token, key, login and password nothing is sent there. */
@ConfigMapping(prefix = "prilavok.delivery.russianpost")
interface PostConfig {
    @WithDefault("https://otpravka-api.pochta.ru")
    String url();

    @WithDefault("https://tracking.russianpost.ru/rtm34")
    String trackingUrl();

    /** Token of the application. */
    Optional<String> token();

    /** Login and password of the person, in Base64 as the post wants them. */
    Optional<String> key();

    /** Login of tracking. */
    Optional<String> login();

    Optional<String> password();

    /** Index of the office that our parcels are brought to. */
    @WithDefault("109012")
    String postOffice();

    @WithDefault("ONLINE_PARCEL")
    String mailType();

    /** Days that an office keeps a parcel from the day after it came, by type of mail; 15 for parcels, 30 for the rest. */
    Map<String, Integer> storageDays();

    /** Days that a parcel locker keeps it. */
    @WithDefault("3")
    int lockerDays();

    /** How many questions about parcels the post lets us ask in a day. */
    @WithDefault("100")
    int questionsADay();

    /** How many of these may be about buyers' money. */
    @WithDefault("40")
    int cashQuestionsADay();

    /** How long a parcel whose money has not come is not asked about again. */
    @WithDefault("24H")
    Duration cashPause();
}

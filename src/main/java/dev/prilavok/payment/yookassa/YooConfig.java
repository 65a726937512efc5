package dev.prilavok.payment.yookassa;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Our contract with YooKassa. Without shop and secret nothing is sent there. */
@ConfigMapping(prefix = "prilavok.payment.yookassa")
interface YooConfig {
    @WithDefault("https://api.yookassa.ru/v3")
    String url();

    /** The number of our shop at YooKassa. */
    Optional<String> shop();

    Optional<String> secret();

    /** Last part of the address that YooKassa tells news to; made of the server's key when it is not set. */
    Optional<String> hookSecret();
}

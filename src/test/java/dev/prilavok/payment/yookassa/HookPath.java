package dev.prilavok.payment.yookassa;

import jakarta.enterprise.context.ApplicationScoped;

/** Where YooKassa tells us news. */
@ApplicationScoped
public class HookPath {
    private final YooConfig config;

    HookPath(YooConfig config) {
        this.config = config;
    }

    public String path() {
        return "/hooks/yookassa/" + YooHook.secret(config);
    }
}

package dev.prilavok.social;

/** Where a link was sent or posted; kept on the order for ever. */
public enum SocialChannel {
    VK,
    TELEGRAM,
    MAX,
    WHATSAPP,
    INSTAGRAM,
    SMS,
    OTHER;

    /** The name that orders, JSON and templates use. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

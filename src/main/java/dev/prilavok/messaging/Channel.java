package dev.prilavok.messaging;

/** How a message travels. */
public enum Channel {
    SMS,
    MAIL;

    /** Rings or buzzes in somebody's pocket, so it keeps quiet hours. */
    boolean disturbs() {
        return this == SMS;
    }
}

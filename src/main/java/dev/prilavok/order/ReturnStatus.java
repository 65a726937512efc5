package dev.prilavok.order;

/** Whether something that was kept came back later. */
public enum ReturnStatus {
    NONE,
    OPEN,
    PARTIAL,
    FULL
}

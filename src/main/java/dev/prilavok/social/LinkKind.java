package dev.prilavok.social;

/** How often a link may become an order: once, with the goods held for it, or by everybody who reads the post. */
public enum LinkKind {
    SINGLE,
    MULTI
}

package dev.prilavok.cash;

/** What a posting about goods and carriage is. */
enum GoodsKind {
    HANDED_OVER,
    INSPECTED,
    LOST,
    FORWARD,
    RETURN_LEG,
    COD_FEE
}

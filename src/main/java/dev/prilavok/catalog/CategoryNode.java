package dev.prilavok.catalog;

import java.util.List;
import java.util.UUID;

/**
 * A category that has something to show in the shop, with its children.
 *
 * @param goods products listed in it and below
 */
public record CategoryNode(UUID id, String slug, String name, int goods, List<CategoryNode> children) {}

package dev.prilavok.catalog;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Imports of goods from feeds: started once, carried on by a durable job, reported row by row. */
@ApplicationScoped
public class CatalogImports {
}

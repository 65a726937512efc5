package dev.prilavok.stock;

import java.sql.SQLException;

/** The database failed while units were counted: nothing a person can answer. */
class StockFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    StockFailure(SQLException cause) {
        super("the stock could not be read or changed", cause);
    }
}

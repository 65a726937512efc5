package dev.prilavok.order;

import java.sql.SQLException;

/** The database failed while an order was read or written: nothing a person can answer. The driver's text may hold values, so it stays out. */
class OrderFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    OrderFailure(SQLException cause) {
        super("orders could not be read or written, SQL state " + cause.getSQLState(), cause);
    }
}

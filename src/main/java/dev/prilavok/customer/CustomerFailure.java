package dev.prilavok.customer;

import java.sql.SQLException;

/** The database failed under the buyer's card. */
class CustomerFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    CustomerFailure(SQLException cause) {
        super(cause);
    }
}

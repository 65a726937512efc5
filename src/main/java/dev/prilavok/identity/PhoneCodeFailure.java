package dev.prilavok.identity;

import java.sql.SQLException;

/** The database failed under the phone codes. */
class PhoneCodeFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    PhoneCodeFailure(SQLException cause) {
        super(cause);
    }
}

/** The embedded PostgreSQL: a real server on a kept data directory, and the JDBC driver that starts it or hands over to pgjdbc. */
@NullMarked
package dev.prilavok.kernel.postgres;

import org.jspecify.annotations.NullMarked;

/** The ground: value types, refusals and where they are shown, durable jobs, idempotency, the audit log, the language of a request. */
@NullMarked
package dev.prilavok.kernel;

import org.jspecify.annotations.NullMarked;

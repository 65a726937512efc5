/** Money that buyers pay online, and the papers that the law wants of every payment. Calls the ground only. */
@NullMarked
package dev.prilavok.payment;

import org.jspecify.annotations.NullMarked;

/** Russian Post: orders and addresses by its JSON of senders, the history of operations by its SOAP. Sums are kopecks. */
@NullMarked
package dev.prilavok.delivery.russianpost;

import org.jspecify.annotations.NullMarked;

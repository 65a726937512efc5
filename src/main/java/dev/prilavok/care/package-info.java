/**
 * Care for the buyer after the order: notices by SMS and mail now, calls later. Observes OrderPlaced, OrderConfirmed, OrderCancelled and
 * OrderExpired and schedules a job for each; sends through messaging.
 */
@NullMarked
package dev.prilavok.care;

import org.jspecify.annotations.NullMarked;

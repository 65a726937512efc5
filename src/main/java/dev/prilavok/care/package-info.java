/**
 * Care for the buyer after the order: notices by SMS and mail now, calls later. Observes OrderPlaced, OrderConfirmed, OrderCancelled,
 * OrderExpired and LineOutcomes, ParcelHandedOver, ParcelStepped and ParcelWaits, and schedules a job for each; sends through messaging.
 */
@NullMarked
package dev.prilavok.care;

import org.jspecify.annotations.NullMarked;

/**
 * Cases: what machines cannot settle by themselves, with evidence, a deadline and a named person's decision. Knows opaque references
 * only; calls nobody but the ground, announces CaseDecided.
 */
@NullMarked
package dev.prilavok.cases;

import org.jspecify.annotations.NullMarked;

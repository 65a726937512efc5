/** Papers as PDF: acts, slips and labels, with a font that has Cyrillic and codes that a scanner reads. Knows no business. */
@NullMarked
package dev.prilavok.kernel.paper;

import org.jspecify.annotations.NullMarked;

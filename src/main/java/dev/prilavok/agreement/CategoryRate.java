package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;

/** A category with a royalty of its own, by its slug; goods of the categories below have it too, unless theirs is named. */
public record CategoryRate(String category, Percent percent) {}

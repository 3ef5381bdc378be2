/** Versions, quantities and durations: how they are spelled, compared and computed with. */
@NullMarked
package dev.promiselang.scalars;

import org.jspecify.annotations.NullMarked;

/** Which promise goes to which destination, and why. */
@NullMarked
package dev.promiselang.fleet.placement;

import org.jspecify.annotations.NullMarked;

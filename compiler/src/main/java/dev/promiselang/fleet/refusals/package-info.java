/** What API servers would refuse of the objects that promises make, told where it is written. */
@NullMarked
package dev.promiselang.fleet.refusals;

import org.jspecify.annotations.NullMarked;

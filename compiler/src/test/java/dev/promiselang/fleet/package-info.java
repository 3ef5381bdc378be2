/** Tests of fleets and placement, through the front end. */
@NullMarked
package dev.promiselang.fleet;

import org.jspecify.annotations.NullMarked;

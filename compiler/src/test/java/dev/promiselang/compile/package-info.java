/** Tests of the phases as a whole. */
@NullMarked
package dev.promiselang.compile;

import org.jspecify.annotations.NullMarked;

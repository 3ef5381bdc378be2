/** The phases in order, on one page. */
@NullMarked
package dev.promiselang.compile;

import org.jspecify.annotations.NullMarked;

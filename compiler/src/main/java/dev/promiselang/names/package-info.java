/** Which symbol each name means. */
@NullMarked
package dev.promiselang.names;

import org.jspecify.annotations.NullMarked;

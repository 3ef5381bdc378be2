/** What a backend is: an output tree in memory. */
@NullMarked
package dev.promiselang.emit;

import org.jspecify.annotations.NullMarked;

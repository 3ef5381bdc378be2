/** Values read as promises and destinations: plain data. */
@NullMarked
package dev.promiselang.fleet;

import org.jspecify.annotations.NullMarked;

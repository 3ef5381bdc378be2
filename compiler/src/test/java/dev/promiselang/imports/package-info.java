/** Tests of the room imports, and sources in memory for the tests of all rooms. */
@NullMarked
package dev.promiselang.imports;

import org.jspecify.annotations.NullMarked;

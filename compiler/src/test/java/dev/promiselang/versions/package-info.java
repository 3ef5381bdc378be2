/** Tests of the room versions. */
@NullMarked
package dev.promiselang.versions;

import org.jspecify.annotations.NullMarked;

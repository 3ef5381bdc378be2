/** Tests of the room workspace, on temporary folders. */
@NullMarked
package dev.promiselang.workspace;

import org.jspecify.annotations.NullMarked;

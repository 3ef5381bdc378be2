/** The disk and the bundled standard library: reads sources, writes output trees. */
@NullMarked
package dev.promiselang.workspace;

import org.jspecify.annotations.NullMarked;

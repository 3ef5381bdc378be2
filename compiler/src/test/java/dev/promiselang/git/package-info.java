/** Repositories made for tests. */
@NullMarked
package dev.promiselang.git;

import org.jspecify.annotations.NullMarked;

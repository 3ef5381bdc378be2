/** Versions of git dependencies: what is asked for, what is chosen, what is locked. */
@NullMarked
package dev.promiselang.versions;

import org.jspecify.annotations.NullMarked;

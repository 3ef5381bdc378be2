/** A YAML tree with positions, and its one reader and one writer. */
@NullMarked
package dev.promiselang.yaml;

import org.jspecify.annotations.NullMarked;

/** Which type each expression has. */
@NullMarked
package dev.promiselang.types;

import org.jspecify.annotations.NullMarked;

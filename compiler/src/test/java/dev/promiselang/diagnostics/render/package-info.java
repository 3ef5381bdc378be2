/** Tests of how reports are told. */
@NullMarked
package dev.promiselang.diagnostics.render;

import org.jspecify.annotations.NullMarked;

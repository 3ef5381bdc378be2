/** A report as terminal text and as JSON. */
@NullMarked
package dev.promiselang.diagnostics.render;

import org.jspecify.annotations.NullMarked;

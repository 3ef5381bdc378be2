/**
 * Schemas as an API server takes them: their keywords, what it refuses of them, how they differ.
 */
@NullMarked
package dev.promiselang.emit.kratix.schema;

import org.jspecify.annotations.NullMarked;

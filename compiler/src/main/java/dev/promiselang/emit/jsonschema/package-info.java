/** JSON Schema: what editors of YAML need to know of requests and of {@code package.yaml}. */
@NullMarked
package dev.promiselang.emit.jsonschema;

import org.jspecify.annotations.NullMarked;

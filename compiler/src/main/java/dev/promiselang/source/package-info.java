/** Files of text, spans and line maps: where things are. */
@NullMarked
package dev.promiselang.source;

import org.jspecify.annotations.NullMarked;

/** What API servers refuse of objects whose fields are all of the right type, kind by kind. */
@NullMarked
package dev.promiselang.kubernetes.rules;

import org.jspecify.annotations.NullMarked;

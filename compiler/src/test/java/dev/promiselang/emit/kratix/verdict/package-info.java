/** Whether a real API server judges requests for generated apis as the evaluator does. */
@NullMarked
package dev.promiselang.emit.kratix.verdict;

import org.jspecify.annotations.NullMarked;

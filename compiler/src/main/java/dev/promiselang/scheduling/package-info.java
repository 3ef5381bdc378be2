/** Kratix's rules of scheduling: which Destinations a selector of labels is for. */
@NullMarked
package dev.promiselang.scheduling;

import org.jspecify.annotations.NullMarked;

/** One file per rule about a placed fleet. */
@NullMarked
package dev.promiselang.fleet.checks;

import org.jspecify.annotations.NullMarked;

/** The house rules as tests, and what the tests of all rooms share. */
@NullMarked
package dev.promiselang;

import org.jspecify.annotations.NullMarked;

/**
 * Fetches the published Go modules that the kinds of others are read from, and cuts what they say.
 */
@NullMarked
package dev.promiselang.gomodules;

import org.jspecify.annotations.NullMarked;

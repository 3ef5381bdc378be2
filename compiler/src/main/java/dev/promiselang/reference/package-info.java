/** Reference pages: what the promises, apis, types and functions of a package offer. */
@NullMarked
package dev.promiselang.reference;

import org.jspecify.annotations.NullMarked;

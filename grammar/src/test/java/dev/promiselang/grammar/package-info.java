/** Tests of the grammar alone: its words, its tokens, its trees and its health. */
@NullMarked
package dev.promiselang.grammar;

import org.jspecify.annotations.NullMarked;

/**
 * What a problem is, how it is told, and how problems are gathered.
 *
 * <p>How to write a report: the title is one sentence in the present tense without a full stop, it
 * says what is wrong in the words of the language and quotes code in backticks; the primary label
 * says what is there ("this is a `String`"), other labels say why it matters ("`replicas` is
 * declared as `Int` here"); help says what to write instead, ready to be pasted where that is
 * possible. Never blame, never explain the compiler, one mistake gives one report.
 */
@NullMarked
package dev.promiselang.diagnostics;

import org.jspecify.annotations.NullMarked;

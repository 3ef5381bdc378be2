package dev.promiselang.yaml;

/** Where tokens come from; after the last one there is always another {@link Token.End}. */
interface Tokens {

  Token next();
}

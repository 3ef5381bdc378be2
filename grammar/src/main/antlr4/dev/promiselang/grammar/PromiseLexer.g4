lexer grammar PromiseLexer;
UNKNOWN : . ;

/*
 * The words and marks of the language. Whatever no rule knows becomes UNKNOWN, so that the texts
 * of all tokens together are the source, always.
 */
lexer grammar PromiseLexer;

options { superClass = LexerBase; }

/*
 * CONSTRUCTED_NAME: an upper-case name before a brace. Put in before parsing: MISSING where a value
 * is missing, BOUNDARY before what begins a declaration in column 1, so that nothing else takes it.
 */
tokens { CONSTRUCTED_NAME, MISSING, BOUNDARY }

channels { TRIVIA }

// ---- trivia ------------------------------------------------------------------------------------

SPACE : [ \t\f\uFEFF]+ -> channel(TRIVIA) ;
NEWLINE : '\r'? '\n' -> channel(TRIVIA) ;
CARRIAGE_RETURN : '\r' -> type(SPACE), channel(TRIVIA) ;

// Four slashes begin an ordinary comment.
DOC_COMMENT : '///' ( ~[/\r\n] ~[\r\n]* )? -> channel(TRIVIA) ;
LINE_COMMENT : '//' ~[\r\n]* -> channel(TRIVIA) ;
BLOCK_COMMENT : '/*' .*? '*/' -> channel(TRIVIA) ;
OPEN_COMMENT : '/*' ( ~'*' | '*'+ ~[*/] )* '*'* EOF -> channel(TRIVIA) ;

// Not of the language, but too common to be read as a wrong character and some names.
HASH_COMMENT : '#' ~[\r\n]* -> channel(TRIVIA) ;

// ---- reserved words ----------------------------------------------------------------------------

ABSENT : 'absent' ;
ALL : 'all' ;
AND : 'and' ;
ANY : 'any' ;
ELSE : 'else' ;
FALSE : 'false' ;
FOR : 'for' ;
FUN : 'fun' ;
IF : 'if' ;
IMPORT : 'import' ;
IN : 'in' ;
LET : 'let' ;
MATCH : 'match' ;
NOT : 'not' ;
OR : 'or' ;
SELF : 'self' ;
THEN : 'then' ;
TRUE : 'true' ;
TYPE : 'type' ;
WITH : 'with' ;

// ---- words that mean something in their place and are ordinary names elsewhere -----------------

ACCEPT : 'accept' ;
ANNOTATIONS : 'annotations' ;
API : 'api' ;
AS : 'as' ;
ASSERT : 'assert' ;
ASSUME : 'assume' ;
BECAUSE : 'because' ;
BY : 'by' ;
CHECK : 'check' ;
CLUSTER : 'cluster' ;
CLUSTERS : 'clusters' ;
CONFIGURE : 'configure' ;
CONFLICTS : 'conflicts' ;
CONTAINER : 'container' ;
DESTINATION : 'destination' ;
EACH : 'each' ;
EVERY : 'every' ;
EXCLUSIVE : 'exclusive' ;
EXPECT : 'expect' ;
EXTERNAL : 'external' ;
FACTS : 'facts' ;
FAILS : 'fails' ;
FIXED : 'fixed' ;
FLEET : 'fleet' ;
FROM : 'from' ;
GROUP : 'group' ;
HAS : 'has' ;
INCLUDE : 'include' ;
INSTALL : 'install' ;
KEY : 'key' ;
KIND : 'kind' ;
LABELS : 'labels' ;
MANIFESTS : 'manifests' ;
NAMED : 'named' ;
NAMES : 'names' ;
NEEDS : 'needs' ;
ON : 'on' ;
ONE : 'one' ;
ONE_OF : 'oneOf' ;
ONLY : 'only' ;
OVER : 'over' ;
OVERLAPS : 'overlaps' ;
PATCH : 'patch' ;
PER : 'per' ;
PERMIT : 'permit' ;
PIPELINE : 'pipeline' ;
PLACE : 'place' ;
POLICIES : 'policies' ;
POLICY : 'policy' ;
PORTABLE : 'portable' ;
PROMISE : 'promise' ;
PROMISES : 'promises' ;
PROVIDES : 'provides' ;
REMOVE : 'remove' ;
REQUIRES : 'requires' ;
SCHEDULE : 'schedule' ;
SERVING : 'serving' ;
SETTINGS : 'settings' ;
SKIP_WORD : 'skip' ;
SLOT : 'slot' ;
SPLIT : 'split' ;
SPREAD : 'spread' ;
STATUS : 'status' ;
STORE : 'store' ;
SUPPORTS : 'supports' ;
TEST : 'test' ;
TEXT_WORD : 'text' ;
UNIQUE : 'unique' ;
UNTIL : 'until' ;
USE : 'use' ;
USES : 'uses' ;
VERSION : 'version' ;
WHERE : 'where' ;
WORKFLOW : 'workflow' ;

// ---- marks -------------------------------------------------------------------------------------

LBRACE : '{' -> pushMode(DEFAULT_MODE) ;
RBRACE : '}' -> popMode ;
LPAREN : '(' ;
RPAREN : ')' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
COMMA : ',' ;
COLON : ':' ;
ELLIPSIS : '...' ;
DOTDOT : '..' ;
DOT : '.' ;
SAFE_DOT : '?.' ;
OR_ELSE : '??' ;
QUESTION : '?' ;
ARROW : '=>' ;
EQUAL : '==' ;
NOT_EQUAL : '!=' ;
EQUALS : '=' ;
LESS_OR_EQUAL : '<=' ;
GREATER_OR_EQUAL : '>=' ;
LESS : '<' ;
GREATER : '>' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
BAR : '|' ;
AT : '@' ;

// Of other languages; the parser takes them where it may, so that one report can name ours.
AND_AND : '&&' ;
OR_OR : '||' ;
BANG : '!' ;

// ---- names, numbers, text ----------------------------------------------------------------------

// Version, date or one loose run of digits and letters, judged when the tree is built.
NUMBER
  : 'v'? DIGIT+ '.' DIGIT+ '.' DIGIT+ '-' IDENTIFIERS ( '+' IDENTIFIERS )?
  | 'v'? DIGIT+ '.' DIGIT+ '.' DIGIT+ '+' IDENTIFIERS
  | 'v' DIGIT+ ( '.' DIGIT [0-9a-zA-Z_]* )+
  | DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT? '-' DIGIT DIGIT?
  | DIGIT [0-9a-zA-Z_]* ( '.' DIGIT [0-9a-zA-Z_]* )*
  ;

fragment DIGIT : [0-9] ;
fragment IDENTIFIERS : [0-9A-Za-z] [0-9A-Za-z-]* ( '.' [0-9A-Za-z] [0-9A-Za-z-]* )* ;

UPPER_NAME : '_'* [A-Z] [0-9a-zA-Z_]* ;
LOWER_NAME : '_'* [a-z] [0-9a-zA-Z_]* | '_'+ [0-9]* ;

RAW_BLOCK : '\'\'\'' .*? '\'\'\'' ;
OPEN_RAW_BLOCK : '\'\'\'' ( ~'\'' | '\'' ~'\'' | '\'\'' ~'\'' )* ( '\'' '\''? )? EOF ;
RAW_TEXT : '\'' ~['\r\n]* '\'' ;
OPEN_RAW_TEXT : '\'' ~['\r\n]* ;

BLOCK_OPEN : '"""' -> pushMode(TEXT_BLOCK) ;
TEXT_OPEN : '"' -> pushMode(TEXT) ;

UNKNOWN : . ;

// Between the quotes of one-line text. A line break ends it: a missing quote costs one line.
mode TEXT;

TEXT_CLOSE : '"' -> popMode ;
HOLE_OPEN : '${' -> pushMode(DEFAULT_MODE) ;
TEXT_ESCAPE : '\\u{' [0-9a-fA-F]* '}' | '\\' ~[\r\n] ;
TEXT_BREAK : '\r'? '\n' -> popMode ;
TEXT_CHUNK : ~["\\$\r\n]+ | . ;

// Between the triple quotes of text of many lines.
mode TEXT_BLOCK;

BLOCK_CLOSE : '"""' -> popMode ;
BLOCK_HOLE : '${' -> type(HOLE_OPEN), pushMode(DEFAULT_MODE) ;
BLOCK_ESCAPE : ( '\\u{' [0-9a-fA-F]* '}' | '\\' ~[\r\n] ) -> type(TEXT_ESCAPE) ;
BLOCK_CHUNK : ( ~["\\$]+ | . ) -> type(TEXT_CHUNK) ;

package dev.promiselang.format;

/** What a rule wants between two words that follow each other. */
enum Separator {
  NONE(Document.EMPTY, Blanks.NEVER),
  SPACE(Document.text(" "), Blanks.NEVER),
  /** A space that stays where it is when a comment breaks the line. */
  LEVEL(Document.text(" "), Blanks.NEVER),
  LINE(new Document.Line(" "), Blanks.NEVER),
  TIGHT(new Document.Line(""), Blanks.NEVER),
  BREAK(new Document.Hard(false), Blanks.NEVER),
  FIRST(new Document.Line(" "), Blanks.AFTER_COMMENTS),
  FIRST_TIGHT(new Document.Line(""), Blanks.AFTER_COMMENTS),
  NEXT(new Document.Line(" "), Blanks.EVERYWHERE),
  LAST(new Document.Line(" "), Blanks.BEFORE_COMMENTS),
  LAST_TIGHT(new Document.Line(""), Blanks.BEFORE_COMMENTS),
  START(Document.EMPTY, Blanks.AFTER_COMMENTS),
  DECLARATION(new Document.Hard(false), Blanks.EVERYWHERE);

  /** Where an empty line of the source stays; between two comments it always does. */
  private enum Blanks {
    NEVER,
    BEFORE_COMMENTS,
    AFTER_COMMENTS,
    EVERYWHERE
  }

  private final Document document;
  private final Blanks blanks;

  Separator(Document document, Blanks blanks) {
    this.document = document;
    this.blanks = blanks;
  }

  Document document() {
    return document;
  }

  /** Whether what follows a comment here is one step further in. */
  boolean nested() {
    return this == NONE || this == SPACE;
  }

  /** Whether a comment right behind the first word belongs to what follows. */
  boolean opens() {
    return this == FIRST || this == FIRST_TIGHT || this == START;
  }

  boolean closes() {
    return this == LAST || this == LAST_TIGHT;
  }

  boolean keepsBlankBeforeComments() {
    return blanks == Blanks.BEFORE_COMMENTS || blanks == Blanks.EVERYWHERE;
  }

  boolean keepsBlankAfterComments() {
    return blanks == Blanks.AFTER_COMMENTS || blanks == Blanks.EVERYWHERE;
  }

  boolean keepsBlank() {
    return blanks == Blanks.EVERYWHERE;
  }
}

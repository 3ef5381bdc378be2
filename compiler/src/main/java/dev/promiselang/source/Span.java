package dev.promiselang.source;

/** A half-open range of UTF-16 offsets in one file. */
public record Span(SourceId file, int start, int end) implements Comparable<Span> {

  /** Where something is that stands in no file. */
  public static final Span NONE = new Span(SourceId.NONE, 0, 0);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end + " in " + file);
    }
  }

  /** The smallest span that holds both; both must be of one file. */
  public Span to(Span other) {
    return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The empty span at the start of this one. */
  public Span before() {
    return new Span(file, start, start);
  }

  /** The empty span at the end of this one. */
  public Span after() {
    return new Span(file, end, end);
  }

  /** Whether all of the other span is inside this one. */
  public boolean holds(Span other) {
    return file.equals(other.file) && start <= other.start && other.end <= end;
  }

  public boolean isNone() {
    return file.equals(SourceId.NONE);
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}

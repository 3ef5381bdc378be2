package dev.promiselang.types;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.RecordBody;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a record type. Named shapes are nominal and compared by identity, which also lets a
 * type contain itself; the fields become known once, before anybody asks for them.
 */
public final class RecordShape {

  /**
   * A field: a {@code Maybe} type when it is optional; required when it is neither that nor
   * defaulted.
   */
  public record Field(
      String name,
      Type type,
      Optional<Expression> defaultValue,
      List<Annotation> annotations,
      String documentation,
      boolean fixed,
      Span at,
      Optional<DeclaredAlias> alias) {
    public Field {
      annotations = List.copyOf(annotations);
    }

    public boolean isRequired() {
      return defaultValue.isEmpty() && !(type instanceof Type.Maybe);
    }

    /** The place that says what type the field has, unless nobody wrote it down. */
    public Optional<Label> declaration() {
      return Expected.declaration(type, name, at, alias);
    }

    /** The same field with another type. */
    Field withType(Type other) {
      return new Field(name, other, defaultValue, annotations, documentation, fixed, at, alias);
    }

    /** A field that nobody declared: a value has it. */
    static Field inferred(String name, Type type, Span at) {
      return new Field(name, type, Optional.empty(), List.of(), "", false, at, Optional.empty());
    }

    public Optional<Annotation> annotation(String name) {
      return annotations.stream().filter(a -> a.name().text().equals(name)).findFirst();
    }
  }

  /** The names of fields of which exactly one is set. */
  public record OneOf(List<String> choices, Span at) {
    public OneOf {
      choices = List.copyOf(choices);
    }

    /** The names for a report. */
    public static String words(List<String> choices) {
      return "`" + String.join("`, `", choices) + "`";
    }
  }

  private final Optional<SymbolId> name;
  private final String documentation;
  private final Span at;
  private final boolean inferred;
  private Optional<Body> body = Optional.empty();

  private record Body(
      Map<String, Field> fields,
      List<RecordBody.Member.Check> checks,
      List<OneOf> oneOfs,
      boolean open) {}

  RecordShape(Optional<SymbolId> name, String documentation, Span at) {
    this(name, documentation, at, false);
  }

  private RecordShape(Optional<SymbolId> name, String documentation, Span at, boolean inferred) {
    this.name = name;
    this.documentation = documentation;
    this.at = at;
    this.inferred = inferred;
  }

  /** A shape that nobody wrote down, whose fields are known at once. */
  public static RecordShape anonymous(Span at, List<Field> fields, boolean open) {
    RecordShape shape = new RecordShape(Optional.empty(), "", at, true);
    shape.complete(fields, List.of(), List.of(), open);
    return shape;
  }

  void complete(
      List<Field> fields, List<RecordBody.Member.Check> checks, List<OneOf> oneOfs, boolean open) {
    Map<String, Field> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.putIfAbsent(field.name(), field));
    body =
        Optional.of(
            new Body(
                Collections.unmodifiableMap(byName),
                List.copyOf(checks),
                List.copyOf(oneOfs),
                open));
  }

  private Body body() {
    return body.orElseThrow(() -> new CompilerBug("fields of " + name + " asked for too early"));
  }

  public Optional<SymbolId> name() {
    return name;
  }

  /** Whether it was found from a value and not declared. */
  boolean isInferred() {
    return inferred;
  }

  public String documentation() {
    return documentation;
  }

  /** Where the type is declared. */
  public Span at() {
    return at;
  }

  /** The fields in the order of their declaration. */
  public Map<String, Field> fields() {
    return body().fields();
  }

  public Optional<Field> field(String fieldName) {
    return Optional.ofNullable(fields().get(fieldName));
  }

  public List<RecordBody.Member.Check> checks() {
    return body().checks();
  }

  public List<OneOf> oneOfs() {
    return body().oneOfs();
  }

  /** Whether further fields are allowed. */
  public boolean open() {
    return body().open();
  }
}

package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.kratix.schema.SchemaFault;
import dev.promiselang.emit.kratix.schema.StructuralSchema;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.GoDurations;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Value;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges what {@code @schema} says over the schemas of types: maps merge, lists and scalars
 * replace, {@code absent} removes, rules are added to ours.
 */
final class RawDifferences {

  static final String RULES = "x-kubernetes-validations";
  private static final String SCHEMA = "schema";

  private final Evaluator evaluator;
  private final Problems problems;
  private final List<RawSchema> applied = new ArrayList<>();

  RawDifferences(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
  }

  /** The schema with all that annotations say about it, in their order. */
  Yaml.Mapping apply(List<Annotation> annotations, Yaml.Mapping schema, List<String> pointer) {
    Yaml.Mapping result = schema;
    for (Annotation annotation : annotations) {
      if (annotation.name().text().equals(SCHEMA)) {
        result = apply(annotation, result, pointer);
      }
    }
    return result;
  }

  private Yaml.Mapping apply(Annotation annotation, Yaml.Mapping schema, List<String> pointer) {
    Optional<Expression> written = FieldAnnotations.argument(annotation);
    if (written.isEmpty()) {
      return schema;
    }
    Yaml.Mapping changed =
        switch (written.get()) {
          case Expression.RecordLiteral(Span at, List<Entry> entries) -> {
            applied.add(RawSchema.of(pointer, annotation, entries));
            yield changed(schema, entries, at);
          }
          case Expression.TextLiteral text -> merged(schema, annotation, text, pointer);
          default -> schema;
        };
    return (Yaml.Mapping) keepingRules(schema, changed);
  }

  private Yaml.Mapping changed(Yaml.Mapping schema, List<Entry> entries, Span at) {
    Value.Mapping before = (Value.Mapping) Lowering.fromYaml(schema);
    Value after = evaluator.change(before, entries, at, Environment.EMPTY);
    return !after.hasFailed()
            && Lowering.toYaml(GoDurations.in(after), at, problems) instanceof Yaml.Mapping mapping
        ? mapping
        : schema;
  }

  /** What is written in YAML or JSON, where null is a value. */
  private Yaml.Mapping merged(
      Yaml.Mapping schema,
      Annotation annotation,
      Expression.TextLiteral text,
      List<String> pointer) {
    SourceFile file = new SourceFile(annotation.at().file(), text.constant().orElse(""));
    Optional<Integer> offset =
        Optional.of(text.at().start() + 1)
            .filter(
                _ -> text.raw() && text.at().end() - text.at().start() == file.text().length() + 2);
    Checked<List<YamlDocument>> read = YamlReader.read(file);
    if (read.sound()
        && read.value().size() == 1
        && read.value().getFirst().root() instanceof Yaml.Mapping patch) {
      applied.add(RawSchema.of(pointer, annotation, read.value().getFirst(), offset));
      return merged(schema, patch);
    }
    problems.add(UnreadableSchema.of(text.at(), offset, read.problems()));
    return schema;
  }

  private static Yaml.Mapping merged(Yaml.Mapping schema, Yaml.Mapping patch) {
    Map<String, Yaml> result = new LinkedHashMap<>(schema.entries());
    patch
        .entries()
        .forEach(
            (key, value) ->
                result.merge(
                    key,
                    value,
                    (old, more) ->
                        old instanceof Yaml.Mapping inner && more instanceof Yaml.Mapping outer
                            ? merged(inner, outer)
                            : more));
    return new Yaml.Mapping(result);
  }

  /** Wherever there are rules after a change, those that were there before come first. */
  private static Yaml keepingRules(Yaml before, Yaml after) {
    if (!(before instanceof Yaml.Mapping old) || !(after instanceof Yaml.Mapping changed)) {
      return after;
    }
    Map<String, Yaml> result = new LinkedHashMap<>();
    changed
        .entries()
        .forEach(
            (key, value) -> {
              Optional<Yaml> was = old.get(key);
              result.put(
                  key,
                  key.equals(RULES)
                      ? both(was, value)
                      : was.map(inner -> keepingRules(inner, value)).orElse(value));
            });
    return new Yaml.Mapping(result);
  }

  private static Yaml both(Optional<Yaml> before, Yaml after) {
    if (before.isEmpty()
        || before.get().equals(after)
        || !(before.get() instanceof Yaml.Sequence(List<Yaml> ours))
        || !(after instanceof Yaml.Sequence(List<Yaml> more))) {
      return after;
    }
    List<Yaml> all = new ArrayList<>(ours);
    all.addAll(more);
    return new Yaml.Sequence(all);
  }

  /** Reports what the API server would not take of the whole schema, where that is said. */
  void check(Yaml.Mapping root, Map<List<String>, Span> fields) {
    if (applied.isEmpty()) {
      return;
    }
    if (root.get("properties").isEmpty()) {
      Span at = place(List.of("properties"), fields);
      problems.add(
          new RefusedSchema(
              at, "Kratix cannot install an object without `properties`", "keep one of them"));
    }
    for (SchemaFault fault : StructuralSchema.faults(root)) {
      Span at = place(fault.path(), fields);
      problems.add(
          switch (fault) {
            case SchemaFault.UnknownKeyword(var _, String keyword, List<String> known) ->
                new UnknownSchemaKeyword(at, keyword, known);
            case SchemaFault.WrongValue(var _, String keyword, String wanted) ->
                new WrongSchemaValue(at, keyword, wanted);
            case SchemaFault.Refused(var _, String what, String help) ->
                new RefusedSchema(at, what, help);
          });
    }
  }

  /** The part of a {@code @schema} that says most about the path, the last one that does. */
  private Span place(List<String> path, Map<List<String>, Span> fields) {
    Optional<RawSchema> around =
        applied.stream()
            .filter(raw -> isBelow(path, raw.pointer()))
            .reduce((a, b) -> depth(b, path) >= depth(a, path) ? b : a);
    List<String> field = field(path, fields);
    return around
        .filter(raw -> depth(raw, path) >= field.size())
        .map(raw -> raw.span(raw.reached(path)))
        .or(() -> inside(path))
        .or(() -> Optional.ofNullable(fields.get(field)))
        .or(() -> around.map(RawSchema::at))
        .orElse(Span.NONE);
  }

  private static int depth(RawSchema raw, List<String> path) {
    return raw.pointer().size() + raw.reached(path).size();
  }

  /** What is said inside of where the path leads, such as of the elements of a list. */
  private Optional<Span> inside(List<String> path) {
    List<String> parent = path.subList(0, path.size() - 1);
    return applied.stream()
        .filter(raw -> isBelow(raw.pointer(), parent))
        .findFirst()
        .map(RawSchema::at);
  }

  private static boolean isBelow(List<String> path, List<String> above) {
    return path.size() >= above.size() && path.subList(0, above.size()).equals(above);
  }

  /** The steps to the innermost field on the path. */
  private static List<String> field(List<String> path, Map<List<String>, Span> fields) {
    for (int length = path.size(); length > 0; length--) {
      if (fields.containsKey(path.subList(0, length))) {
        return path.subList(0, length);
      }
    }
    return List.of();
  }
}

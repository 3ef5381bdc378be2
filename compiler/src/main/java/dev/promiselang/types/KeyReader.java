package dev.promiselang.types;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.TypeExpression;
import dev.promiselang.syntax.TypeExpression.Constraint;
import java.util.ArrayList;
import java.util.List;

/** Reads the keys of a keyed list; that the elements have them is seen once all types are read. */
final class KeyReader {

  private final Checking checking;

  KeyReader(Checking checking) {
    this.checking = checking;
  }

  List<String> keys(TypeExpression.ListOf list, Type element) {
    List<String> keys = new ArrayList<>();
    for (Constraint constraint : list.constraints()) {
      if (constraint instanceof Constraint.Keys(var _, List<Name> fields) && keys.isEmpty()) {
        fields.stream().filter(name -> !name.isMissing()).forEach(name -> key(name, keys));
        checking.later(() -> fields.forEach(name -> check(name, element, list.element())));
      }
    }
    return keys;
  }

  private void key(Name name, List<String> keys) {
    if (keys.contains(name.text())) {
      refuse(name, "`" + name.text() + "` stands twice among the keys", "leave one away");
    } else {
      keys.add(name.text());
    }
  }

  private void check(Name name, Type element, TypeExpression written) {
    if (name.isMissing() || element instanceof Type.Unknown) {
      return;
    }
    if (!(element instanceof Type.Record(RecordShape shape))) {
      checking.report(
          new BadListKey(
              written.at(),
              "only a list of records has keys",
              "elements of type `" + TypeWords.of(element) + "`",
              "leave `key` away, or write `Set(...)` for scalars without duplicates"));
      return;
    }
    shape
        .field(name.text())
        .ifPresentOrElse(
            field -> check(name, field),
            () -> {
              List<String> names = List.copyOf(shape.fields().keySet());
              String near = Suggestions.didYouMean(name.text(), names);
              refuse(
                  name,
                  "the elements of this list have no field `" + name.text() + "`",
                  near.isEmpty() ? "they have " + Suggestions.quoted(names) : near);
            });
  }

  private void check(Name name, RecordShape.Field field) {
    switch (field.type()) {
      case Type.Maybe _ ->
          checking.report(
              new BadListKey(
                  name.at(),
                  "the key `" + name.text() + "` may be absent",
                  "a key is required or has a default",
                  field.at().isNone()
                      ? "declare it without `?`"
                      : "declare it without `?`, or give it a default"));
      case Type.Bool _,
          Type.Int _,
          Type.Number _,
          Type.Text _,
          Type.Enumeration _,
          Type.Version _,
          Type.Quantity _,
          Type.Duration _,
          Type.Date _,
          Type.IntOrString _,
          Type.Unknown _ -> {}
      case Type.Any _,
          Type.Nothing _,
          Type.ListOf _,
          Type.SetOf _,
          Type.MapOf _,
          Type.Record _,
          Type.Resource _ ->
          refuse(
              name,
              "`" + name.text() + "` is a `" + TypeWords.of(field.type()) + "`",
              "a key is a scalar: text, a number or a truth value");
    }
  }

  private void refuse(Name name, String message, String help) {
    checking.report(new BadListKey(name.at(), message, "not a key", help));
  }
}

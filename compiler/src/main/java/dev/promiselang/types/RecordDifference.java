package dev.promiselang.types;

import dev.promiselang.diagnostics.Suggestions;
import java.util.List;
import java.util.Optional;

/** What keeps a record from being another, in words: the first field that is wrong. */
final class RecordDifference {

  private static final int MOST_TOLD = 12;

  private RecordDifference() {}

  static String of(Type found, Type wanted) {
    return of("", found, wanted).orElse("");
  }

  private static Optional<String> of(String path, Type found, Type wanted) {
    Type from = found.present();
    Type to = wanted.present();
    if (from instanceof Type.Record(RecordShape a) && to instanceof Type.Record(RecordShape b)) {
      return a.name().isPresent() ? nominal(a, b) : fields(path, a, b);
    }
    if (from instanceof Type.ListOf a && to instanceof Type.ListOf b) {
      return of(path, a.element(), b.element());
    }
    if (from instanceof Type.MapOf(Type a, var _) && to instanceof Type.MapOf(Type b, var _)) {
      return of(path, a, b);
    }
    if (from instanceof Type.Record(RecordShape a) && to instanceof Type.MapOf(Type b, var _)) {
      return a.name().isPresent() ? Optional.empty() : entries(path, a, b);
    }
    return path.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "`"
                + path
                + "` is "
                + TypeWords.withArticle(TypeWords.found(found))
                + ", not "
                + TypeWords.withArticle(wanted));
  }

  /** Records with names of their own are what they are called. */
  private static Optional<String> nominal(RecordShape from, RecordShape to) {
    return to.name().isPresent()
        ? Optional.of(
            "`"
                + from.name().get().name()
                + "` and `"
                + to.name().get().name()
                + "` are different types; where their fields agree, `{ ...value }` takes them over")
        : Optional.of("`{ ...value }` takes its fields over");
  }

  /** What a record has, where that is not too much to tell. */
  private static String fieldsOf(RecordShape shape) {
    return shape.fields().isEmpty() || shape.fields().size() > MOST_TOLD
        ? ""
        : "; it has " + Suggestions.quoted(shape.fields().keySet());
  }

  private static Optional<String> fields(String path, RecordShape from, RecordShape to) {
    List<String> known = List.copyOf(to.fields().keySet());
    for (RecordShape.Field field : from.fields().values()) {
      Optional<RecordShape.Field> wanted = to.field(field.name());
      String inner = join(path, field.name());
      if (wanted.isEmpty() && !to.open()) {
        String near = Suggestions.didYouMean(field.name(), known);
        return Optional.of(
            "there is no field `" + inner + "`" + (near.isEmpty() ? fieldsOf(to) : ": " + near));
      }
      Optional<String> difference =
          wanted
              .filter(target -> Fit.of(field.type(), accepted(target)) == Fit.NO)
              .flatMap(target -> of(inner, field.type(), target.type()));
      if (difference.isPresent()) {
        return difference;
      }
    }
    Optional<String> missing =
        to.fields().values().stream()
            .filter(field -> field.isRequired() && from.field(field.name()).isEmpty())
            .map(field -> "it lacks `" + join(path, field.name()) + "`")
            .findFirst();
    return missing.or(() -> choice(to));
  }

  private static Type accepted(RecordShape.Field field) {
    return field.defaultValue().isPresent() ? field.type().orAbsent() : field.type();
  }

  private static Optional<String> choice(RecordShape to) {
    return to.oneOfs().stream()
        .map(oneOf -> "exactly one of " + RecordShape.OneOf.words(oneOf.choices()) + " must be set")
        .findFirst();
  }

  private static Optional<String> entries(String path, RecordShape from, Type value) {
    return from.fields().values().stream()
        .filter(field -> Fit.of(field.type(), value.orAbsent()) == Fit.NO)
        .flatMap(field -> of(join(path, field.name()), field.type(), value).stream())
        .findFirst();
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}

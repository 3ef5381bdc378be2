package dev.promiselang.types;

import dev.promiselang.eval.Builtin;
import dev.promiselang.eval.Receiver;
import dev.promiselang.eval.builtins.Builtins;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of methods as the reference shows it, made of the one list of builtins. */
public final class MethodTable {

  private static final String HEAD =
      """
      | on | method | gives | |
      | --- | --- | --- | --- |
      """;

  private MethodTable() {}

  public static String markdown() {
    return HEAD
        + Builtins.ALL.stream()
            .sorted(
                Comparator.<Builtin, Receiver>comparing(builtin -> builtin.receivers().getFirst())
                    .thenComparing(Builtin::name))
            .map(MethodTable::row)
            .collect(Collectors.joining());
  }

  private static String row(Builtin builtin) {
    String on =
        builtin.receivers().stream().map(MethodTable::words).collect(Collectors.joining(", "));
    Type receiver = receiver(builtin);
    Signature signature = builtin.signature(receiver);
    Type result =
        signature
            .result()
            .apply(signature.parameters().stream().map(MethodTable::argument).toList());
    return "| %s | `%s` | `%s` | %s `%s` |\n"
        .formatted(
            on,
            SignatureWords.of(signature),
            TypeWords.of(result).replace("unknown", "R"),
            builtin.documentation(),
            builtin.example());
  }

  private static String words(Receiver receiver) {
    return switch (receiver) {
      case TEXT -> "text";
      case INT -> "Int";
      case NUMBER -> "Number";
      case LIST -> "list";
      case SET -> "set";
      case MAP -> "map";
      case RECORD -> "record";
      case VERSION -> "Version";
      case QUANTITY -> "Quantity";
      case DURATION -> "Duration";
      case DATE -> "Date";
    };
  }

  /** A type of the first kind that the builtin is for, of elements called T where it takes any. */
  private static Type receiver(Builtin builtin) {
    return types(builtin.receivers().getFirst()).filter(builtin::accepts).findFirst().orElseThrow();
  }

  private static Stream<Type> types(Receiver receiver) {
    List<Type> elements =
        List.of(named("T"), Type.Text.PLAIN, Type.Int.PLAIN, new Type.Resource(Optional.empty()));
    return switch (receiver) {
      case TEXT -> Stream.of(Type.Text.PLAIN);
      case INT -> Stream.of(Type.Int.PLAIN);
      case NUMBER -> Stream.of(Type.Number.PLAIN);
      case LIST -> elements.stream().map(Type.ListOf::of);
      case SET -> elements.stream().map(Type.SetOf::new);
      case MAP -> elements.stream().map(Type.MapOf::of);
      case RECORD -> Stream.of(named("T"));
      case VERSION -> Stream.of(new Type.Version());
      case QUANTITY -> Stream.of(new Type.Quantity());
      case DURATION -> Stream.of(new Type.Duration());
      case DATE -> Stream.of(new Type.Date());
    };
  }

  private static Type named(String name) {
    SymbolId id = new SymbolId(new SourceId("reference"), name);
    return new Type.Record(new RecordShape(Optional.of(id), "", Span.NONE));
  }

  /** What an argument turns out to be; that of a lambda may be anything. */
  private static Type argument(Signature.ParameterType parameter) {
    return switch (parameter) {
      case Signature.ParameterType.OfValue(var _, Type type) -> type;
      case Signature.ParameterType.OfLambda(var _, var _, Type body) ->
          body instanceof Type.Unknown ? named("R") : body;
    };
  }
}

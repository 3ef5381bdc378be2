package dev.promiselang.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How reports and the reference write what a builtin takes and gives. */
public final class SignatureWords {

  private SignatureWords() {}

  /** {@code replace(part: String, by: String)}; a property is its name. */
  public static String of(Signature signature) {
    if (signature.property()) {
      return signature.name();
    }
    List<String> parameters = new ArrayList<>();
    for (Signature.ParameterType parameter : signature.parameters()) {
      boolean optional = parameters.size() >= signature.required();
      parameters.add(parameter.label() + ": " + type(parameter) + (optional ? "?" : ""));
    }
    return signature.name() + "(" + String.join(", ", parameters) + ")";
  }

  private static String type(Signature.ParameterType parameter) {
    return switch (parameter) {
      case Signature.ParameterType.OfValue(var _, Type type) -> TypeWords.of(type);
      case Signature.ParameterType.OfLambda(var _, List<Type> given, Type body) -> {
        String values = given.stream().map(TypeWords::of).collect(Collectors.joining(", "));
        String result = body instanceof Type.Unknown ? "..." : TypeWords.of(body);
        yield (given.size() == 1 ? values : "(" + values + ")") + " => " + result;
      }
    };
  }
}

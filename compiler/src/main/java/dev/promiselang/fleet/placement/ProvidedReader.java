package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.ValueText;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads a {@code provides} item with its values. */
final class ProvidedReader {

  private ProvidedReader() {}

  static Optional<Provided> read(
      PromiseItem.Provides item, Evaluator evaluator, Environment environment) {
    Value value = evaluator.evaluate(item.name(), environment);
    if (!(value instanceof Value.Text(String name))) {
      return Optional.empty();
    }
    String namespace = text(item.namespace(), evaluator, environment);
    return switch (item.what().text()) {
      case "crd" ->
          Optional.of(
              new Provided.Crd(
                  item.at(), name, kind(item, name), serving(item, evaluator, environment)));
      case "namespace" -> Optional.of(new Provided.Namespace(item.at(), name));
      case "object" ->
          Optional.of(new Provided.KubernetesObject(item.at(), objectKind(item), name, namespace));
      case "apiService" -> Optional.of(new Provided.ApiService(item.at(), name));
      default -> Optional.empty();
    };
  }

  private static String text(
      Optional<Expression> expression, Evaluator evaluator, Environment environment) {
    return expression.map(e -> ValueText.plain(evaluator.evaluate(e, environment))).orElse("");
  }

  private static List<String> serving(
      PromiseItem.Provides item, Evaluator evaluator, Environment environment) {
    return item.serving()
        .map(versions -> WorkflowRenderer.texts(evaluator.evaluate(versions, environment)))
        .orElse(List.of());
  }

  /** The kind may be left out when the plural is its lower-case form with an {@code s}. */
  private static String kind(PromiseItem.Provides item, String crd) {
    return item.crdKind().map(Name::text).orElseGet(() -> singular(crd));
  }

  private static String singular(String crd) {
    int dot = crd.indexOf('.');
    String plural = dot < 0 ? crd : crd.substring(0, dot);
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  private static String objectKind(PromiseItem.Provides item) {
    return item.objectKind().map(QualifiedName::last).map(Name::text).orElse("");
  }
}

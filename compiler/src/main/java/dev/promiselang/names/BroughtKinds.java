package dev.promiselang.names;

import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.syntax.PromiseItem;
import java.util.Optional;

/** Kinds that promises of a module bring along, and of which nothing but the name is known. */
final class BroughtKinds {

  private BroughtKinds() {}

  /** How objects of such a kind are written; nothing for other names. */
  static String help(Exports exports, String kind) {
    for (Symbol.TopLevel symbol : exports.declared().values()) {
      if (symbol instanceof Symbol.Promise(var _, Declaration.Promise promise)) {
        for (PromiseItem item : promise.items()) {
          if (item instanceof PromiseItem.Provides provides
              && provides.crdKind().filter(name -> name.text().equals(kind)).isPresent()) {
            return words(promise.name().text(), kind, provides);
          }
        }
      }
    }
    return "";
  }

  private static String words(String promise, String kind, PromiseItem.Provides provides) {
    String apiVersion =
        text(provides.name())
            .map(name -> name.substring(name.indexOf('.') + 1))
            .map(group -> "\"" + group + "/" + version(provides) + "\"")
            .orElse("...");
    return "`"
        + promise
        + "` brings this kind, whose fields are not known here: write `Resource { apiVersion: "
        + apiVersion
        + ", kind: \""
        + kind
        + "\", ... }`";
  }

  private static String version(PromiseItem.Provides provides) {
    return provides.serving().orElse(provides.name()) instanceof Expression.ListLiteral list
        ? list.elements().stream()
            .filter(ListElement.Item.class::isInstance)
            .flatMap(item -> text(((ListElement.Item) item).value()).stream())
            .findFirst()
            .orElse("...")
        : "...";
  }

  private static Optional<String> text(Expression expression) {
    return expression instanceof Expression.TextLiteral text ? text.constant() : Optional.empty();
  }
}

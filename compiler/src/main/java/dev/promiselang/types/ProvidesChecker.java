package dev.promiselang.types;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import java.util.List;

/** The forms of {@code provides}: each takes what belongs to it, and nothing else. */
final class ProvidesChecker {

  private static final String CRD = "crd";
  private static final String OBJECT = "object";
  private static final List<String> FORMS = List.of("apiService", CRD, "namespace", OBJECT);

  private final Checking checking;
  private final PromiseItem.Provides item;

  ProvidesChecker(Checking checking, PromiseItem.Provides item) {
    this.checking = checking;
    this.item = item;
  }

  void check(Context context) {
    Expected text = Expected.of(Type.Text.PLAIN);
    ExpressionChecker expressions = checking.expressions();
    expressions.check(item.name(), text, context);
    item.namespace().ifPresent(namespace -> expressions.check(namespace, text, context));
    Expected texts = Expected.of(Type.ListOf.of(Type.Text.PLAIN));
    item.serving().ifPresent(serving -> expressions.check(serving, texts, context));
    if (!item.what().isMissing()) {
      form(item.what().text());
    }
  }

  private void form(String what) {
    if (!FORMS.contains(what)) {
      String near = Suggestions.didYouMean(what, FORMS);
      report("nothing called `" + what + "` can be provided", near);
      return;
    }
    boolean object = what.equals(OBJECT);
    if (item.objectKind().isPresent() != object) {
      report(object ? "the kind of this object is missing" : "only an `object` has a kind here");
    }
    if (item.namespace().isPresent() && !object) {
      report("only an `object` stands `in` a namespace");
    }
    boolean crd = what.equals(CRD);
    if (item.serving().isPresent() && !crd) {
      report("only a `crd` is `serving` versions");
    }
    if (item.crdKind().isPresent() && !crd) {
      report("only a `crd` has a `kind`");
    }
    if (crd && isIncomplete(item.name())) {
      report("a CRD is named after its plural and its group");
    }
  }

  private static boolean isIncomplete(Expression name) {
    return name instanceof Expression.TextLiteral text
        && text.constant().filter(constant -> !constant.matches("[^.]+[.].*[^.]")).isPresent();
  }

  private void report(String message) {
    report(message, "");
  }

  private void report(String message, String near) {
    checking.report(new WrongProvides(item.at(), message, near));
  }
}

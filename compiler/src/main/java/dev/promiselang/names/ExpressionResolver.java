package dev.promiselang.names;

import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.syntax.MatchArm;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.QualifiedName;
import dev.promiselang.syntax.TextPart;
import dev.promiselang.syntax.Universals;
import java.util.List;
import java.util.Optional;

/** Resolves the names in expressions and in the entries of records and blocks. */
final class ExpressionResolver {

  private final Lookup lookup;
  private final TypeResolver types;
  private final Optional<SymbolId> within;

  ExpressionResolver(Lookup lookup, Optional<SymbolId> within) {
    this.lookup = lookup;
    this.within = within;
    this.types = new TypeResolver(lookup, this, within);
  }

  TypeResolver types() {
    return types;
  }

  void resolve(Optional<Expression> expression, Scope scope) {
    expression.ifPresent(e -> resolve(e, scope));
  }

  void resolve(Expression expression, Scope scope) {
    switch (expression) {
      case Expression.Reference reference -> reference(reference, scope);
      case Expression.TypeReference(var _, QualifiedName name) ->
          lookup.qualified(name, scope, within);
      case Expression.BoolLiteral _,
          Expression.AbsentLiteral _,
          Expression.NumericLiteral _,
          Expression.Missing _ -> {}
      case Expression.TextLiteral text -> text(text, scope);
      case Expression.ListLiteral list ->
          list.elements().forEach(element -> element(element, scope));
      case Expression.RecordLiteral literal -> entries(literal.entries(), scope);
      case Expression.Construction construction -> {
        lookup.type(construction.type(), scope, within);
        entries(construction.entries(), scope);
      }
      case Expression.Member member -> member(member, scope);
      case Expression.Index index -> {
        resolve(index.target(), scope);
        resolve(index.index(), scope);
      }
      case Expression.Call call -> {
        resolve(call.callee(), scope);
        call.arguments().forEach(argument -> argument(argument, scope));
      }
      case Expression.With with -> {
        resolve(with.base(), scope);
        entries(with.entries(), scope.knowing("old"));
      }
      case Expression.Negate negate -> resolve(negate.operand(), scope);
      case Expression.Not not -> resolve(not.operand(), scope);
      case Expression.Binary binary -> binary(binary, scope);
      case Expression.Range range -> {
        resolve(range.from(), scope);
        resolve(range.to(), scope);
      }
      case Expression.If choice -> {
        resolve(choice.condition(), scope);
        resolve(choice.then(), scope);
        resolve(choice.otherwise(), scope);
      }
      case Expression.Match match -> {
        resolve(match.subject(), scope);
        for (MatchArm arm : match.arms()) {
          arm.patterns().forEach(pattern -> resolve(pattern, scope));
          resolve(arm.value(), scope);
        }
      }
      case Expression.LetIn let -> {
        types.resolve(let.type(), scope);
        resolve(let.value(), scope);
        resolve(let.body(), lookup.bind(let.name(), scope));
      }
      case Expression.Quantifier quantifier -> {
        resolve(quantifier.collection(), scope);
        Scope inner = lookup.bind(quantifier.variable(), scope);
        resolve(quantifier.condition(), inner);
        resolve(quantifier.body(), inner);
      }
      case Expression.Lambda lambda -> {
        Scope inner = scope;
        for (Name parameter : lambda.parameters()) {
          inner = lookup.bind(parameter, inner);
        }
        resolve(lambda.body(), inner);
      }
      case Expression.Parenthesized parenthesized -> resolve(parenthesized.inner(), scope);
    }
  }

  /** The message of a condition sees the elements for which it fails. */
  void message(Optional<Expression> message, Expression condition, Scope scope) {
    Scope inner = scope;
    for (Expression.Quantifier all : Universals.of(condition)) {
      Name element = all.variable();
      inner =
          element.isMissing() ? inner : inner.with(element.text(), new Symbol.Variable(element));
    }
    resolve(message, inner);
  }

  private void binary(Expression.Binary binary, Scope scope) {
    Optional<UnquotedText> unquoted = UnquotedText.of(binary, name -> lookup.mayMean(name, scope));
    if (unquoted.isEmpty()) {
      resolve(binary.left(), scope);
      resolve(binary.right(), scope);
      return;
    }
    String text = "\"" + unquoted.get().text() + "\"";
    lookup.problems.add(
        new UnknownName(
            binary.at(),
            unquoted.get().text(),
            List.of("text stands in quotes: `" + text + "`"),
            Optional.of(text)));
    for (Expression.Reference name : unquoted.get().names()) {
      lookup.record(name, new Symbol.Unknown(), within);
    }
  }

  private void reference(Expression.Reference reference, Scope scope) {
    Symbol symbol = lookup.value(reference.name(), scope);
    switch (symbol) {
      case Symbol.ModuleAlias _, Symbol.KubernetesAlias _ ->
          lookup.problems.add(new ModuleAsValue(reference.at(), reference.name().text()));
      case Symbol.Group group -> group(group, reference, scope);
      default -> {}
    }
    lookup.record(reference, symbol, within);
  }

  /** A member of a module is a name of its own; any other member is a field of a value. */
  private void member(Expression.Member member, Scope scope) {
    if (member.target() instanceof Expression.Reference(var _, Name name)
        && !name.isMissing()
        && scope.find(name.text()).orElse(new Symbol.Unknown()) instanceof Symbol owner
        && isNamespace(owner)) {
      lookup.record(member.target(), owner, Optional.empty());
      Symbol symbol =
          member.name().isMissing() ? new Symbol.Unknown() : lookup.member(owner, member.name());
      if (symbol instanceof Symbol.Group group) {
        group(group, member, scope);
      }
      lookup.record(member, symbol, within);
      return;
    }
    resolve(member.target(), scope);
    if (member.target() instanceof Expression.Reference reference && lookup.isCluster(reference)) {
      lookup.fact(member.name());
    }
  }

  /** A group is true of a cluster: of which one must be known where it stands. */
  private void group(Symbol.Group group, Expression written, Scope scope) {
    if (!scope.isSelector() && !scope.knows("cluster") && !scope.knows("request")) {
      lookup.problems.add(
          new GroupWithoutCluster(written.at(), group.name().text(), group.name().at()));
    }
  }

  private static boolean isNamespace(Symbol symbol) {
    return symbol instanceof Symbol.ModuleAlias || symbol instanceof Symbol.KubernetesAlias;
  }

  void argument(Argument argument, Scope scope) {
    resolve(argument.value(), scope);
  }

  private void text(Expression.TextLiteral text, Scope scope) {
    if (text.raw()) {
      lookup.rawText(text, scope);
    }
    for (TextPart part : text.parts()) {
      if (part instanceof TextPart.Hole(var _, Expression value)) {
        resolve(value, scope);
      }
    }
  }

  private void element(ListElement element, Scope scope) {
    switch (element) {
      case ListElement.Item(var _, Expression value) -> resolve(value, scope);
      case ListElement.Spread(var _, Expression value) -> resolve(value, scope);
      case ListElement.For loop -> {
        resolve(loop.collection(), scope);
        Scope inner = loopScope(loop.key(), loop.variable(), scope);
        resolve(loop.condition(), inner);
        element(loop.element(), inner);
      }
      case ListElement.If choice -> {
        resolve(choice.condition(), scope);
        element(choice.then(), scope);
        choice.otherwise().ifPresent(otherwise -> element(otherwise, scope));
      }
    }
  }

  private Scope loopScope(Optional<Name> key, Name variable, Scope scope) {
    Scope inner = key.isPresent() ? lookup.bind(key.get(), scope) : scope;
    return lookup.bind(variable, inner);
  }

  /** Entries in order: a let is seen by those after it. */
  void entries(List<Entry> entries, Scope scope) {
    Scope current = scope;
    for (Entry entry : entries) {
      current = entry(entry, current);
    }
  }

  private Scope entry(Entry entry, Scope scope) {
    switch (entry) {
      case Entry.Field field -> {
        for (Entry.Key key : field.path()) {
          if (key instanceof Entry.Key.Quoted(var _, Expression.TextLiteral text)) {
            text(text, scope);
          }
        }
        resolve(field.value(), scope);
      }
      case Entry.Spread(var _, Expression value) -> resolve(value, scope);
      case Entry.For loop -> {
        resolve(loop.collection(), scope);
        Scope inner = loopScope(loop.key(), loop.variable(), scope);
        resolve(loop.condition(), inner);
        entries(loop.body(), inner);
      }
      case Entry.If choice -> {
        resolve(choice.condition(), scope);
        entries(choice.then(), scope);
        entries(choice.otherwise(), scope);
      }
      case Entry.Let let -> {
        types.resolve(let.type(), scope);
        resolve(let.value(), scope);
        return lookup.bind(let.name(), scope);
      }
      case Entry.Resource(var _, Expression.Construction construction) ->
          resolve(construction, scope);
      case Entry.Patch patch -> {
        kind(patch.kind(), scope);
        resolve(patch.name(), scope);
        resolve(patch.namespace(), scope);
        entries(patch.entries(), scope.knowing("old"));
      }
      case Entry.Remove remove -> {
        kind(remove.kind(), scope);
        resolve(remove.name(), scope);
        resolve(remove.namespace(), scope);
      }
      case Entry.Assert check -> {
        resolve(check.condition(), scope);
        message(check.message(), check.condition(), scope);
      }
      case Entry.Missing _ -> {}
    }
    return scope;
  }

  /** A kind that is imported; of any other the text of its name is enough. */
  private void kind(QualifiedName kind, Scope scope) {
    if (!kind.isMissing() && scope.find(kind.first().text()).isPresent()) {
      lookup.qualified(kind, scope, within);
    }
  }
}

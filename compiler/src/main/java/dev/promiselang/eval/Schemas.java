package dev.promiselang.eval;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.TypeExpression;
import dev.promiselang.yaml.Yaml;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** {@code schemaOf(T)}: the schema of a type as a value. */
final class Schemas {

  private final Run run;
  private final Map<Expression.Call, Value> made = new IdentityHashMap<>();

  Schemas(Run run) {
    this.run = run;
  }

  /** Made once for each place that asks: loops ask again and again. */
  Value of(Expression.Call call) {
    Value known = made.get(call);
    Value schema = known == null ? make(call) : known;
    made.put(call, schema);
    run.budget.characters(schema.extent().size());
    return schema;
  }

  private Value make(Expression.Call call) {
    Expression asked = call.arguments().getFirst().value();
    if (!(asked instanceof Expression.TypeReference(var at, var name))) {
      throw new CompilerBug("no type at " + asked.at());
    }
    TypeExpression written = new TypeExpression.Named(at, name, List.of());
    Problems found = new Problems();
    Yaml schema =
        run.builtins
            .schemas()
            .of(written, run.typing.of(asked), run.program, new Evaluator(run), found);
    found.all().forEach(run.findings::add);
    return found.sound() ? Lowering.fromYaml(schema) : Findings.FAILED;
  }
}

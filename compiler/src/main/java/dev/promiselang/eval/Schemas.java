package dev.promiselang.eval;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import java.util.IdentityHashMap;
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
    Type type = run.typing.of(call.arguments().getFirst().value());
    Problems found = new Problems();
    Yaml schema =
        run.builtins.schemas().of(type, call.at(), run.program, new Evaluator(run), found);
    found.all().forEach(run.findings::add);
    return found.sound() ? Lowering.fromYaml(schema) : Findings.FAILED;
  }
}

package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Pipeline;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a promise. */
final class PromiseChecker {

  private static final Expected TEXT = Expected.of(Type.Text.PLAIN);

  private final Checking checking;
  private final DeclarationChecker declarations;
  private final Declaration.Promise promise;
  private final Context context;
  private final ExpressionChecker expressions;
  private final EntryChecker entries;
  private final Map<String, Span> once = new HashMap<>();

  PromiseChecker(
      Checking checking,
      DeclarationChecker declarations,
      Declaration.Promise promise,
      Context context) {
    this.checking = checking;
    this.promise = promise;
    this.declarations = declarations;
    this.context = context;
    this.expressions = checking.expressions();
    this.entries = expressions.entries();
  }

  void check() {
    checking.declarations.parameters(promise.parameters(), context);
    promise.items().forEach(this::check);
    VersionRules.of(promise).problems().forEach(checking::report);
  }

  private void once(String item, Span at) {
    Span beginning =
        new Span(at.file(), at.start(), Math.min(at.end(), at.start() + item.length()));
    Span first = once.putIfAbsent(item, beginning);
    if (first != null) {
      checking.report(new ItemTwice(beginning, item, first));
    }
  }

  private void check(PromiseItem item) {
    switch (item) {
      case PromiseItem.Version version -> {
        once("version", version.at());
        expressions.check(version.value(), Expected.of(new Type.Version()), context);
      }
      case PromiseItem.On on -> {
        once("on", on.at());
        declarations.placement(on.placement());
      }
      case PromiseItem.Include include -> {
        declarations.use(include.promise(), context);
        declarations.range(include.range());
        declarations.selector(include.condition());
        entries.blocks().patches(include.patches(), context);
      }
      case PromiseItem.IncludeMatch match -> declarations.arms(match.arms(), context);
      case PromiseItem.Requires requires -> {
        declarations.range(requires.range());
        declarations.selector(requires.condition());
      }
      case PromiseItem.RequiresSlot requires -> declarations.selector(requires.condition());
      case PromiseItem.Uses uses -> declarations.range(uses.range());
      case PromiseItem.UsesExternal uses ->
          uses.version()
              .ifPresent(v -> expressions.check(v, Expected.of(new Type.Version()), context));
      case PromiseItem.Supports supports ->
          SelectorChecker.ofSupport(checking).check(supports.condition(), context);
      case PromiseItem.Provides provides -> new ProvidesChecker(checking, provides).check(context);
      case PromiseItem.Install install -> entries.blocks().resources(install.entries(), context);
      case PromiseItem.Api api -> api(api);
      case PromiseItem.Workflow workflow -> workflow.pipelines().forEach(this::pipeline);
      case PromiseItem.WorkflowSettings settings -> {
        once("workflow settings", settings.at());
        entries.free(settings.at(), settings.entries(), context);
      }
      case PromiseItem.SplitBy split -> once("split", split.at());
      case PromiseItem.Labels labels -> {
        once("labels", labels.at());
        entries.map(labels.entries(), Type.Text.PLAIN, context);
      }
      case PromiseItem.Annotations annotations -> {
        once("annotations", annotations.at());
        entries.map(annotations.entries(), Type.Text.PLAIN, context);
      }
      case PromiseItem.Configure configure -> configure(configure);
      case PromiseItem.Change change -> block(change.change());
      case PromiseItem.Let let ->
          checking.variables.put(
              let.name(),
              checking.declarations.bound(let.name(), let.type(), let.value(), context));
      case PromiseItem.Exclusive _,
          PromiseItem.Conflicts _,
          PromiseItem.Unique _,
          PromiseItem.Schedule _,
          PromiseItem.Missing _ -> {}
    }
  }

  private void configure(PromiseItem.Configure configure) {
    Optional<PromiseItem.Api> api = ApiVersions.of(promise).storage();
    if (api.isEmpty()) {
      Span at = configure.at();
      Span word = new Span(at.file(), at.start(), at.start() + "configure".length());
      checking.report(new ConfigureWithoutApi(word, promise.name().text()));
    }
    Type request =
        api.<Type>map(a -> new Type.Record(checking.requests.request(a)))
            .orElse(new Type.Unknown());
    entries.blocks().resources(configure.entries(), context.withRequest(request));
  }

  private void block(Entry change) {
    entries.blocks().patches(List.of(change), context);
  }

  private void api(PromiseItem.Api api) {
    RecordShape shape = checking.requests.spec(api);
    AnnotationChecker annotations = new AnnotationChecker(checking);
    annotations.ofApi(api.annotations(), context);
    BodyChecker bodies = new BodyChecker(checking);
    bodies.check(api.body(), Optional.of(shape), context);
    Optional<Span> first = Optional.empty();
    for (RecordBody.Member member : api.body().members()) {
      FieldOfRoot.of(member).ifPresent(checking::report);
      if (member instanceof RecordBody.Member.Status status) {
        first.ifPresent(at -> checking.report(new ItemTwice(status.head(), "status", at)));
        first = first.or(() -> Optional.of(status.head()));
        RecordShape read = checking.reader.shape(Optional.empty(), "", status.body());
        checking.declared.put(status, new Type.Record(read));
        annotations.once(status.annotations());
        annotations.values(status.annotations(), context);
        bodies.check(status.body(), Optional.of(read), context);
      }
    }
    entries.free(api.at(), api.names(), context);
  }

  private void pipeline(Pipeline pipeline) {
    entries.free(pipeline.at(), pipeline.fields(), context);
    for (Pipeline.Container container : pipeline.containers()) {
      entries.free(container.at(), container.entries(), context);
    }
    for (Pipeline.Permission permission : pipeline.permissions()) {
      expressions.check(permission.verbs(), Expected.of(Type.ListOf.of(Type.Text.PLAIN)), context);
      expressions.check(permission.resource(), TEXT, context);
      permission.namespace().ifPresent(namespace -> expressions.check(namespace, TEXT, context));
    }
  }
}

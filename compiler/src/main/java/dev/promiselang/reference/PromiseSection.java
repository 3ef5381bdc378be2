package dev.promiselang.reference;

import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.ApiVersions;
import dev.promiselang.types.TypeWords;
import dev.promiselang.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A promise: where it lands, what can be set, what it stands on, what may be requested of it. */
record PromiseSection(SourceWords words, Typing typing) {

  private static final List<String> PARAMETERS = List.of("parameter", "type", "default", "means");

  void write(Declaration.Promise promise, Markdown page) {
    page.heading(2, promise.name().text()).block(promise.documentation().text());
    page.bullets(facts(promise));
    if (!promise.parameters().isEmpty()) {
      page.heading(3, "Parameters")
          .table(PARAMETERS, promise.parameters().stream().map(this::row).toList());
    }
    ApiVersions versions = ApiVersions.of(promise);
    versions.all().forEach(api -> new ApiSection(words, typing).write(api, versions, page));
  }

  void write(Declaration.DerivedPromise promise, Markdown page) {
    List<String> facts = new ArrayList<>();
    facts.add("made of " + Markdown.inline(words.of(promise.base().at())));
    facts.addAll(named(promise.kratixName()));
    page.heading(2, promise.name().text()).block(promise.documentation().text()).bullets(facts);
  }

  private List<String> row(Parameter parameter) {
    return List.of(
        Markdown.inline(parameter.name().text()),
        Markdown.inline(TypeWords.of(typing.of(parameter))),
        parameter
            .defaultValue()
            .map(value -> Markdown.inline(words.of(value.at())))
            .orElse("to be set"),
        Markdown.cell(parameter.documentation().text()));
  }

  /** What the items say, in the order of the source; content and requests stand elsewhere. */
  private List<String> facts(Declaration.Promise promise) {
    List<String> facts = new ArrayList<>(named(promise.kratixName()));
    for (PromiseItem item : promise.items()) {
      if (isRelation(item)) {
        facts.add(Markdown.inline(words.of(item.at())));
      }
    }
    return facts;
  }

  private static List<String> named(Optional<Name> kratixName) {
    return kratixName.map(name -> "in Kratix: `" + name.text() + "`").stream().toList();
  }

  private static boolean isRelation(PromiseItem item) {
    return switch (item) {
      case PromiseItem.Version _,
          PromiseItem.On _,
          PromiseItem.Include _,
          PromiseItem.IncludeMatch _,
          PromiseItem.Requires _,
          PromiseItem.RequiresSlot _,
          PromiseItem.Uses _,
          PromiseItem.UsesExternal _,
          PromiseItem.Exclusive _,
          PromiseItem.Conflicts _,
          PromiseItem.Supports _,
          PromiseItem.Provides _,
          PromiseItem.Unique _,
          PromiseItem.Schedule _,
          PromiseItem.SplitBy _ ->
          true;
      case PromiseItem.Install _,
          PromiseItem.Api _,
          PromiseItem.Configure _,
          PromiseItem.Workflow _,
          PromiseItem.WorkflowSettings _,
          PromiseItem.Labels _,
          PromiseItem.Annotations _,
          PromiseItem.Change _,
          PromiseItem.Let _,
          PromiseItem.Missing _ ->
          false;
    };
  }
}

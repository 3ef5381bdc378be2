package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.ApiVersions;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the kind of an api is called: {@code group/version}, and the names that are written plus the
 * plural and kind that a CRD must have, since Kratix freezes all of them.
 */
record ApiNames(String group, String plural, String kind, Yaml.Mapping names) {

  private static final String KIND = "kind";
  private static final String PLURAL = "plural";
  private static final List<String> KEYS =
      List.of("categories", KIND, "listKind", PLURAL, "shortNames", "singular");

  /** The names of the kind, which one version says for all, or which all say alike. */
  static ApiNames read(ApiVersions versions, Evaluator evaluator, Problems problems) {
    PromiseItem.Api first = versions.all().getFirst();
    ApiNames names = read(first, evaluator, problems);
    Optional<PromiseItem.Api> said = Optional.empty();
    for (PromiseItem.Api api : versions.all()) {
      checkVersion(api, problems);
      if (api.names().isEmpty()) {
        continue;
      }
      ApiNames other = read(api, evaluator, problems);
      if (said.isEmpty()) {
        names = other;
        other.check(api, problems);
      } else if (!names.names().equals(other.names())) {
        problems.add(NamesDiffer.of(api, said.get()));
      }
      said = said.or(() -> Optional.of(api));
    }
    if (said.isEmpty()) {
      names.check(first, problems);
    }
    return names;
  }

  private static ApiNames read(PromiseItem.Api api, Evaluator evaluator, Problems problems) {
    Value.Mapping value = evaluator.record(api.names(), Environment.EMPTY);
    Map<String, Yaml> written =
        Lowering.toYaml(value, api.at(), problems) instanceof Yaml.Mapping(var entries)
            ? entries
            : Map.of();
    String kind = text(written, KIND, api.kind().text());
    String plural = text(written, PLURAL, kind.toLowerCase(Locale.ROOT) + "s");
    Yaml.Mapping names =
        new ObjectFields()
            .withAll(new Yaml.Mapping(written))
            .with(KIND, kind)
            .with(PLURAL, plural)
            .toMapping();
    return new ApiNames(ApiVersions.group(api), plural, kind, names);
  }

  private static String text(Map<String, Yaml> written, String key, String otherwise) {
    return written.get(key) instanceof Yaml.Text(String text) ? text : otherwise;
  }

  /** The name of the CRD. */
  String crd() {
    return plural + "." + group;
  }

  private static void checkVersion(PromiseItem.Api api, Problems problems) {
    Span groupVersion = api.groupVersion().at();
    String group = ApiVersions.group(api);
    String version = ApiVersions.version(api);
    if (group.isEmpty()) {
      problems.add(IllegalApiName.withoutVersion(api.groupVersion().text(), groupVersion));
      return;
    }
    if (!ApiNameRules.isGroup(group)) {
      problems.add(IllegalApiName.group(group, groupVersion));
    }
    if (!ApiNameRules.isLabel(version)) {
      problems.add(IllegalApiName.version(version, groupVersion));
    }
  }

  private void check(PromiseItem.Api api, Problems problems) {
    if (group.isEmpty()) {
      return;
    }
    names.entries().forEach((key, name) -> check(key, name, api, problems));
    String listKind = text(names.entries(), "listKind", kind + "List");
    if (listKind.equals(kind)) {
      problems.add(IllegalApiName.listKind(kind, place("listKind", api)));
    }
  }

  private static void check(String key, Yaml name, PromiseItem.Api api, Problems problems) {
    if (!KEYS.contains(key)) {
      problems.add(new UnknownField("names", key, KEYS, place(key, api)));
      return;
    }
    boolean many = key.equals("shortNames") || key.equals("categories");
    boolean lowerCase = !key.equals(KIND) && !key.equals("listKind");
    for (Yaml one : many ? items(name) : List.of(name)) {
      if (!(one instanceof Yaml.Text(String text)) || !ApiNameRules.isName(text, lowerCase)) {
        problems.add(IllegalApiName.name(key, shown(one), lowerCase, place(key, api)));
      }
    }
  }

  private static List<Yaml> items(Yaml name) {
    return name instanceof Yaml.Sequence(List<Yaml> items) ? items : List.of(name);
  }

  private static String shown(Yaml name) {
    return name instanceof Yaml.Text(String text) ? text : "this";
  }

  /** Where a name is written; one that is not written comes from the kind. */
  private static Span place(String key, PromiseItem.Api api) {
    return api.names().stream()
        .filter(entry -> entry instanceof Entry.Field field && names(field.path(), key))
        .map(Entry::at)
        .findFirst()
        .orElse(api.kind().at());
  }

  private static boolean names(List<Entry.Key> path, String key) {
    return switch (path.getFirst()) {
      case Entry.Key.Word(var _, Name word) -> word.text().equals(key);
      case Entry.Key.Quoted(var _, var text) -> text.constant().equals(Optional.of(key));
    };
  }
}

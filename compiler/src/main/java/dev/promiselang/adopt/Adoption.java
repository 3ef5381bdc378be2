package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.Schema;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Source made of the CRDs and Promises of some files, as far as some decisions say. */
public final class Adoption {

  private static final Set<String> BUILT_IN =
      Set.of(
          "Any",
          "Bool",
          "Date",
          "Duration",
          "Int",
          "Int32",
          "Int64",
          "IntOrString",
          "Number",
          "Quantity",
          "Resource",
          "Set",
          "String",
          "Version");

  private final List<Subject> subjects;
  private final Decisions decisions;
  private final SharedTypes shared;
  private final Map<String, TypeModel.Group> groups = new LinkedHashMap<>();
  private final Map<Subject, List<ApiModel>> apis = new LinkedHashMap<>();

  private Adoption(List<Subject> subjects, Decisions decisions) {
    this.subjects = subjects;
    this.decisions = decisions;
    this.shared = SharedTypes.of(roots(subjects), taken(subjects));
    SchemaReader reader = new SchemaReader(shared, decisions);
    for (SharedTypes.Shared type : shared.all()) {
      groups.put(type.name(), reader.group(type.schema(), Place.type(type.name()), true));
    }
    for (Subject subject : subjects) {
      apis.put(subject, subject.definition().map(crd -> models(crd, reader)).orElse(List.of()));
    }
  }

  /** Those that the manifests hold. */
  public static Adoption of(Manifests manifests, Decisions decisions) {
    return new Adoption(manifests.subjects(), decisions);
  }

  private static List<Schema> roots(List<Subject> subjects) {
    List<Schema> roots = new ArrayList<>();
    for (Subject subject : subjects) {
      subject.definition().stream()
          .flatMap(crd -> crd.versions().stream())
          .flatMap(version -> version.schema().stream())
          .forEach(
              schema -> {
                schema.property(Place.SPEC).ifPresent(roots::add);
                schema.property(Place.STATUS).ifPresent(roots::add);
              });
    }
    return roots;
  }

  private static Set<String> taken(List<Subject> subjects) {
    Set<String> taken = new LinkedHashSet<>(BUILT_IN);
    for (Subject subject : subjects) {
      taken.add(subject.name());
      subject.definition().map(ApiText::kind).ifPresent(taken::add);
    }
    return taken;
  }

  private static List<ApiModel> models(CustomDefinition crd, SchemaReader reader) {
    return crd.versions().stream().map(version -> model(crd, version, reader)).toList();
  }

  private static ApiModel model(
      CustomDefinition crd, CustomDefinition.Version version, SchemaReader reader) {
    Schema root = version.schema().orElse(Schema.ANY_OBJECT);
    Place place = Place.api(ApiText.kind(crd), crd.apiVersion(version));
    Optional<TypeModel.Group> spec =
        root.property(Place.SPEC).map(s -> reader.group(s, place.field(Place.SPEC), false));
    Optional<TypeModel.Group> status =
        root.property(Place.STATUS)
            .filter(s -> s.type().equals("object"))
            .map(s -> reader.group(s, place.field(Place.STATUS), true));
    return new ApiModel(
        crd,
        version,
        place,
        root.node(),
        spec.orElse(new TypeModel.Group(List.of(), List.of(), false)),
        status);
  }

  /** The whole source, and what it leaves out. */
  public Checked<SourceFile> source(SourceId id) {
    Leftovers leftovers = new Leftovers();
    Selectors selectors = new Selectors();
    KindNames kinds = new KindNames(names());
    ObjectText objects = new ObjectText(kinds, leftovers);
    Page promises = new Page();
    apis.forEach(
        (subject, versions) -> {
          promises.blank();
          promise(subject, versions, selectors, objects, leftovers, promises);
        });
    Page page = new Page();
    kinds.write(page);
    selectors.write(page);
    types(page);
    page.add(promises);
    return new Checked<>(page.laidOut(id), leftovers.all());
  }

  private Set<String> names() {
    Set<String> names = taken(subjects);
    names.addAll(groups.keySet());
    return names;
  }

  private void promise(
      Subject subject,
      List<ApiModel> versions,
      Selectors selectors,
      ObjectText objects,
      Leftovers leftovers,
      Page page) {
    Optional<PromiseText> text =
        subject.promise().map(p -> new PromiseText(p, selectors, objects, leftovers, page));
    page.begin(
        "promise " + subject.name() + subject.promise().map(PromiseText::named).orElse("") + " {");
    text.ifPresentOrElse(PromiseText::head, () -> page.line("on every cluster"));
    new ApiText(decisions).write(versions, page);
    text.ifPresent(PromiseText::tail);
    page.line("}");
    text.ifPresent(PromiseText::leaveOut);
    subject
        .definition()
        .ifPresent(crd -> new CrdLeftovers(crd, subject.document(), leftovers).find());
    versions.forEach(api -> columns(api, subject.document(), leftovers));
  }

  private static void columns(ApiModel api, YamlDocument document, Leftovers leftovers) {
    Yaml.Mapping written = api.definition().written(api.version());
    for (String column : Columns.of(api).unsayable()) {
      leftovers.add(
          document.keyAt(written, "additionalPrinterColumns"),
          "the column `" + column + "`",
          "the path of a column begins with `.`");
    }
  }

  /** The apis alone. */
  public SourceFile apis(SourceId id) {
    Page page = new Page();
    types(page);
    apis.forEach(
        (subject, versions) -> {
          page.blank().begin("promise " + subject.name() + " {");
          new ApiText(decisions).write(versions, page);
          page.line("}");
        });
    return page.laidOut(id);
  }

  private void types(Page page) {
    FieldText fields = new FieldText(decisions, Map.of());
    for (SharedTypes.Shared type : shared.all()) {
      page.blank().documentation(type.documentation());
      fields.differenceOfType(type.name(), page);
      page.begin("type " + type.name() + " {");
      TypeModel.Group group = groups.get(type.name());
      if (group != null) {
        fields.body(group, page);
      }
      page.line("}");
    }
  }

  /** The same decisions, with what the schemas lack that were made of the source. */
  public Decisions compare(Map<Place, Yaml.Mapping> made) {
    Differences differences = new Differences(groups);
    apis.values().stream()
        .flatMap(List::stream)
        .forEach(
            api ->
                Optional.ofNullable(made.get(api.place()))
                    .ifPresent(schema -> differences.add(api, schema)));
    Set<Place> changeable = new LinkedHashSet<>(decisions.changeable());
    changeable.addAll(differences.changeable());
    return decisions.different(changeable, differences.found());
  }

  /** The schemas that are wanted, by the places of their apis. */
  public Map<Place, Yaml.Mapping> wanted() {
    Map<Place, Yaml.Mapping> wanted = new LinkedHashMap<>();
    apis.values().stream()
        .flatMap(List::stream)
        .forEach(api -> wanted.put(api.place(), api.schema()));
    return wanted;
  }
}

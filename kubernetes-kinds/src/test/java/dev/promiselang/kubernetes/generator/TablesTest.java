package dev.promiselang.kubernetes.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** From Go source of two minors to tables. */
class TablesTest {

  private static final String PACKAGE = "k8s.io/api/zoo/v1";

  private static final String OLDER =
      """
      package v1

      const GroupName = "zoo.k8s.io"

      // +genclient

      // Cage holds animals. More is said of it here.
      type Cage struct {
      	TypeMeta `json:",inline"`
      	// +optional
      	ObjectMeta `json:"metadata,omitempty" protobuf:"bytes,1,opt,name=metadata"`
      	Spec CageSpec `json:"spec,omitempty"`
      	Status CageStatus `json:"status,omitempty"`
      }

      type CageSpec struct {
      	// The animals, e.g. Lions. They share one cage.
      	// +patchMergeKey=name
      	// +patchStrategy=merge
      	Animals []Animal `json:"animals" patchStrategy:"merge" patchMergeKey:"name"`
      	Old *int32 `json:"old,omitempty"`
      	hidden  string
      }

      type Animal struct {
      	Name string `json:"name"`
      	// +default="Calm"
      	Mood Mood `json:"mood,omitempty"`
      	Food map[string][]byte `json:"food,omitempty"`
      }

      // +enum
      type Mood string

      const (
      	MoodCalm Mood = "Calm"
      )
      """;

  private static final String NEWER =
      OLDER
          .replace("Old *int32 `json:\"old,omitempty\"`", "New bool `json:\"new,omitempty\"`")
          .replace("Mood = \"Calm\"\n", "Mood = \"Calm\"\n\tMoodWild Mood = \"Wild\"\n");

  private static final String EXPECTED =
      """
      =Animal
      name!	String
      mood	.Mood		"Calm"
      food	{Bytes}

      =Cage		Cage holds animals.
      metadata	.ObjectMeta
      spec!	.CageSpec

      =CageSpec
      animals!	[.Animal name]			The animals, e.g. Lions.
      new	Bool	41-
      old	Int32	-40

      ~Mood
      'Calm
      'Wild	41-

      =ObjectMeta

      """;

  @Test
  void whatMinorsShareStandsThereOnce() {
    TreeMap<Integer, SortedMap<Name, Definition>> byMinor = new TreeMap<>();
    byMinor.put(40, definitions(OLDER, 40));
    byMinor.put(41, definitions(NEWER, 41));
    var texts = new Tables(byMinor).texts();
    assertEquals(EXPECTED, texts.get("zoo.v1"));
    assertEquals("minors\t40\t41\nzoo.k8s.io/v1\tCage\tnamespaced\t\n", texts.get("index"));
  }

  private static SortedMap<Name, Definition> definitions(String source, int minor) {
    GoPackages packages = new GoPackages();
    packages.add(
        PACKAGE, source + "\ntype ObjectMeta struct {\n}\n\ntype CageStatus struct {\n}\n");
    return new Definitions(packages, minor).ofServedKinds();
  }
}

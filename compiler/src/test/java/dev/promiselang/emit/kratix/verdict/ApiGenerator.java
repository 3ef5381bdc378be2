package dev.promiselang.emit.kratix.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes programs with one api each, the same ones for the same seed: fields of all kinds that are
 * required, optional or defaulted, records and lists with checks of their own, checks of the whole,
 * and requests that say something about each field, or nothing.
 */
final class ApiGenerator {

  private static final int REQUESTS = 12;
  private static final String ITEM =
      """
      type Item {
        name: String(0..9) = "a"
        size: Int(0..9) = 1
        note: String(0..9)?
      %s}
      """;

  private final Random random;

  ApiGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** A field of a generated api. */
  record Field(String name, FieldKind kind, Presence presence) {

    boolean isOptional() {
      return presence == Presence.OPTIONAL;
    }

    String declaration() {
      return switch (presence) {
        case REQUIRED -> "%s: %s".formatted(name, kind.type());
        case OPTIONAL -> "%s: (%s)?".formatted(name, kind.type());
        case DEFAULTED -> "%s: %s = %s".formatted(name, kind.type(), kind.defaultValue());
      };
    }
  }

  /** Whether a request has to say something about a field. */
  enum Presence {
    REQUIRED,
    OPTIONAL,
    DEFAULTED
  }

  /** The api of this number; the first ones have each kind of field in turn. */
  GeneratedApi api(int number) {
    List<Field> fields = fields(number);
    List<Field> item =
        List.of(
            new Field("name", FieldKind.SHORT, Presence.DEFAULTED),
            new Field("size", FieldKind.BOUNDED, Presence.DEFAULTED),
            new Field("note", FieldKind.SHORT, Presence.OPTIONAL));
    String name = "T" + number;
    String body =
        """
        promise %1$s {
          on every cluster
          api %1$s in "t%2$d.example.org/v1" {
        %3$s%4$s  }
        }
        """
            .formatted(
                name,
                number,
                fields.stream()
                    .map(field -> "    " + field.declaration() + "\n")
                    .reduce("", String::concat),
                checks(fields, 1 + random.nextInt(2)));
    String itemType = ITEM.formatted(random.nextInt(3) == 0 ? checks(item, 1) : "");
    return new GeneratedApi(name, functions() + itemType + body, requests(fields));
  }

  private static String functions() {
    return """
    fun twice(n: Int(-100..100)): Int = n + n
    fun orZero(n: Int?): Int = n ?? 0
    let limit = 4
    """;
  }

  private List<Field> fields(int number) {
    List<Field> fields = new ArrayList<>();
    FieldKind[] kinds = FieldKind.values();
    int count = 3 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      FieldKind kind =
          i < 2 ? kinds[(number * 2 + i * 5) % kinds.length] : kinds[random.nextInt(kinds.length)];
      Presence presence = Presence.values()[random.nextInt(Presence.values().length)];
      fields.add(new Field(name(i), kind, presence));
    }
    return fields;
  }

  private static String name(int index) {
    return List.of("alpha", "if", "\"c-d\"", "namespace", "e1", "f_g", "size", "items").get(index);
  }

  private String checks(List<Field> fields, int count) {
    StringBuilder checks = new StringBuilder();
    for (int i = 0; i < count; i++) {
      ExpressionGenerator expressions = new ExpressionGenerator(random, fields);
      checks.append("    check ").append(expressions.condition(random.nextInt(4)));
      if (random.nextInt(3) == 0) {
        checks.append(" else \"").append(expressions.message(i)).append('"');
      }
      checks.append('\n');
    }
    return checks.toString();
  }

  private List<String> requests(List<Field> fields) {
    List<String> requests = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      List<String> entries = new ArrayList<>();
      for (Field field : fields) {
        boolean silent =
            field.presence() == Presence.REQUIRED ? random.nextInt(20) == 0 : random.nextInt(5) < 2;
        if (!silent) {
          List<String> values = field.kind().samples();
          String value =
              switch (random.nextInt(25)) {
                case 0 -> "null";
                case 1, 2, 3, 4, 5, 6 -> values.getFirst();
                default -> values.get(random.nextInt(values.size()));
              };
          entries.add("\"" + field.name().replace("\"", "") + "\": " + value);
        }
      }
      requests.add("{" + String.join(", ", entries) + "}");
    }
    return requests;
  }
}

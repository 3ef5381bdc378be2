package dev.promiselang.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The way from an object to one of its fields: {@code spec.containers[0].image}. */
public record FieldPath(List<Step> steps) {

  public static final FieldPath ROOT = new FieldPath(List.of());

  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_-]*");

  public FieldPath {
    steps = List.copyOf(steps);
  }

  /** Into a mapping by a key, or into a list by the number of an item. */
  public sealed interface Step {

    record Key(String name) implements Step {}

    record Item(int index) implements Step {}
  }

  public FieldPath field(String name) {
    return with(new Step.Key(name));
  }

  public FieldPath item(int index) {
    return with(new Step.Item(index));
  }

  /** The path without its last step. */
  public FieldPath outer() {
    return new FieldPath(steps.subList(0, Math.max(0, steps.size() - 1)));
  }

  private FieldPath with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new FieldPath(longer);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      switch (step) {
        case Step.Key(String name) when WORD.matcher(name).matches() ->
            text.append(text.isEmpty() ? "" : ".").append(name);
        case Step.Key(String name) ->
            text.append(text.isEmpty() ? "" : ".").append('"').append(name).append('"');
        case Step.Item(int index) -> text.append('[').append(index).append(']');
      }
    }
    return text.toString();
  }
}

package dev.promiselang.crds.cel;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.promiselang.scalars.QuantityAmount;
import dev.promiselang.scalars.TextFormat;
import java.util.ArrayList;
import java.util.List;

/** The functions that Kubernetes adds to CEL, as far as the rules of well-known CRDs use them. */
final class KubernetesFunctions {

  private static final CelType TEXT = SimpleType.STRING;
  private static final CelType ANY = SimpleType.DYN;

  /** A function of a receiver and perhaps an argument, or of one argument. */
  private record Function(
      String name,
      boolean ofReceiver,
      CelType result,
      List<CelType> taken,
      CelFunctionBinding does) {

    CelFunctionDecl declaration() {
      return CelFunctionDecl.newFunctionDeclaration(
          name,
          ofReceiver
              ? CelOverloadDecl.newMemberOverload(does.getOverloadId(), result, taken)
              : CelOverloadDecl.newGlobalOverload(does.getOverloadId(), result, taken));
    }
  }

  private static final List<Function> ALL =
      List.of(
          method("find", TEXT, binding("string_find_string", KubernetesFunctions::find)),
          new Function(
              "findAll",
              true,
              ListType.create(TEXT),
              List.of(TEXT, TEXT),
              CelFunctionBinding.from(
                  "string_find_all_string",
                  String.class,
                  String.class,
                  KubernetesFunctions::findAll)),
          test("isURL", "uri"),
          test("isCIDR", "cidr"),
          new Function(
              "isIP",
              false,
              SimpleType.BOOL,
              List.of(TEXT),
              CelFunctionBinding.from(
                  "is_ip_string",
                  String.class,
                  text -> TextFormat.has(text, "ipv4") || TextFormat.has(text, "ipv6"))),
          new Function(
              "isQuantity",
              false,
              SimpleType.BOOL,
              List.of(TEXT),
              CelFunctionBinding.from(
                  "is_quantity_string",
                  String.class,
                  text -> QuantityAmount.parse(text).isPresent())),
          new Function(
              "quantity",
              false,
              ANY,
              List.of(TEXT),
              CelFunctionBinding.from(
                  "string_to_quantity",
                  String.class,
                  text -> QuantityAmount.parse(text).orElseThrow())),
          comparison("isGreaterThan", order -> order > 0),
          comparison("isLessThan", order -> order < 0));

  private KubernetesFunctions() {}

  static List<CelFunctionDecl> declarations() {
    return ALL.stream().map(Function::declaration).toList();
  }

  static List<CelFunctionBinding> bindings() {
    return ALL.stream().map(Function::does).toList();
  }

  private static Function method(String name, CelType result, CelFunctionBinding does) {
    return new Function(name, true, result, List.of(TEXT, TEXT), does);
  }

  private static CelFunctionBinding binding(
      String id, java.util.function.BinaryOperator<String> does) {
    return CelFunctionBinding.from(id, String.class, String.class, does::apply);
  }

  private static Function test(String name, String format) {
    return new Function(
        name,
        false,
        SimpleType.BOOL,
        List.of(TEXT),
        CelFunctionBinding.from(
            name + "_string", String.class, text -> TextFormat.has(text, format)));
  }

  private static Function comparison(String name, java.util.function.IntPredicate holds) {
    return new Function(
        name,
        true,
        SimpleType.BOOL,
        List.of(ANY, ANY),
        CelFunctionBinding.from(
            "quantity_" + name,
            QuantityAmount.class,
            QuantityAmount.class,
            (a, b) -> holds.test(a.compareTo(b))));
  }

  private static String find(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private static List<String> findAll(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}

package dev.promiselang.reference;

import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.ApiVersions;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import java.util.ArrayList;
import java.util.List;

/** What may be requested of a promise: every field, the rules, an example. */
record ApiSection(SourceWords words, Typing typing) {

  /** One version of the kind; where there are several, which it is and what becomes of it. */
  void write(PromiseItem.Api api, ApiVersions versions, Markdown page) {
    boolean several = versions.all().size() > 1;
    String version = several ? ", version " + ApiVersions.version(api) : "";
    page.heading(3, "Requests: " + versions.kind() + version)
        .block(Markdown.inline("apiVersion: " + api.groupVersion().text()));
    if (several) {
      page.block(standing(api, versions));
    }
    page.block(api.documentation().text());
    if (typing.of(api) instanceof Type.Record(RecordShape shape)) {
      page.block("The fields of `spec`:")
          .table(FieldRows.HEAD, new FieldRows(words, true).of(shape));
      rules(shape, page);
      page.block("An example:")
          .code("yaml", new RequestExample(words).of(api, versions.kind(), shape));
    }
    for (RecordBody.Member member : api.body().members()) {
      if (member instanceof RecordBody.Member.Status status
          && typing.of(status) instanceof Type.Record(RecordShape shape)) {
        page.block("The fields of `status`:")
            .table(FieldRows.HEAD, new FieldRows(words, true).of(shape));
      }
    }
  }

  private static String standing(PromiseItem.Api api, ApiVersions versions) {
    if (versions.isStorage(api)) {
      return "Requests are stored in this version.";
    }
    return ApiVersions.isServed(api)
        ? "Requests in this version are stored in another one."
        : "This version is no longer served.";
  }

  private void rules(RecordShape shape, Markdown page) {
    List<String> rules = new ArrayList<>();
    new Rules(words).collect(shape, "", rules);
    if (!rules.isEmpty()) {
      page.block("The rules:").bullets(rules);
    }
  }
}

package dev.promiselang.reference;

import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import java.util.ArrayList;
import java.util.List;

/** What may be requested of a promise: every field, the rules, an example. */
record ApiSection(SourceWords words, Typing typing) {

  void write(PromiseItem.Api api, Markdown page) {
    page.heading(3, "Requests: " + api.kind().text())
        .block(Markdown.inline("apiVersion: " + api.groupVersion().text()));
    page.block(api.documentation().text());
    if (typing.of(api) instanceof Type.Record(RecordShape shape)) {
      page.block("The fields of `spec`:")
          .table(FieldRows.HEAD, new FieldRows(words, true).of(shape));
      rules(shape, page);
      page.block("An example:").code("yaml", new RequestExample(words).of(api, shape));
    }
    for (RecordBody.Member member : api.body().members()) {
      if (member instanceof RecordBody.Member.Status status
          && typing.of(status) instanceof Type.Record(RecordShape shape)) {
        page.block("The fields of `status`:")
            .table(FieldRows.HEAD, new FieldRows(words, true).of(shape));
      }
    }
  }

  private void rules(RecordShape shape, Markdown page) {
    List<String> rules = new ArrayList<>();
    new Rules(words).collect(shape, "", rules);
    if (!rules.isEmpty()) {
      page.block("The rules:").bullets(rules);
    }
  }
}

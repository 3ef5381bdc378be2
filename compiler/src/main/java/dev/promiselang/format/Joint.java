package dev.promiselang.format;

import java.util.ArrayList;
import java.util.List;

/** A gap laid out: its comments, and what comes between them and the next word. */
record Joint(Document remarks, Document separator) {

  static Joint of(Gap gap, Separator wanted) {
    List<Document> remarks = new ArrayList<>();
    int leading = wanted.closes() ? gap.remarks().size() : gap.beforeLeading(wanted.opens());
    boolean broken = false;
    for (int i = 0; i < leading; i++) {
      Remark remark = gap.remarks().get(i);
      boolean first = i == 0;
      if (remark.ownLine() && !(first && wanted == Separator.START)) {
        remarks.add(lineBreak(remark, first, wanted));
      } else if (!first || wanted != Separator.START) {
        remarks.add(Document.text(" "));
      }
      remarks.add(remark.document());
      broken |= remark.ownLine() || remark.endsLine();
    }
    List<Document> separator = new ArrayList<>();
    if (leading < gap.remarks().size()) {
      Remark first = gap.remarks().get(leading);
      boolean start = leading == 0 && wanted == Separator.START;
      boolean ownLine = !start && (broken || first.ownLine());
      separator.add(ownLine ? lineBreak(first, leading == 0, wanted) : wanted.document());
      for (Remark remark : gap.remarks().subList(leading, gap.remarks().size())) {
        separator.add(remark.document());
        separator.add(Document.text(" "));
      }
    } else {
      separator.add(withoutLeading(gap, wanted, broken));
    }
    return new Joint(nested(remarks, wanted), nested(separator, wanted));
  }

  private static Document withoutLeading(Gap gap, Separator wanted, boolean broken) {
    if (broken) {
      return new Document.Hard(gap.blank() && wanted.keepsBlankAfterComments());
    }
    return gap.blank() && wanted.keepsBlank() ? new Document.Hard(true) : wanted.document();
  }

  private static Document lineBreak(Remark remark, boolean first, Separator wanted) {
    return new Document.Hard(remark.blankBefore() && (!first || wanted.keepsBlankBeforeComments()));
  }

  private static Document nested(List<Document> parts, Separator wanted) {
    Document all = Document.sequence(parts);
    return wanted.nested() ? Document.nest(all) : all;
  }

  Document document() {
    return Document.sequence(remarks, separator);
  }
}

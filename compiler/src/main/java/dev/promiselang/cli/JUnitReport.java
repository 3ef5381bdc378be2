package dev.promiselang.cli;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.verify.Verdict;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The results as the XML of JUnit that CI servers read: a suite for each file. */
record JUnitReport(TestReport report, String name, long nanoseconds) {

  String write() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      suites(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new CompilerBug("no XML can be written into a text", e);
    }
    return text.append('\n').toString();
  }

  private void suites(XMLStreamWriter xml) throws XMLStreamException {
    Map<String, List<Verdict>> byFile =
        report.verdicts().stream()
            .collect(
                Collectors.groupingBy(
                    verdict -> verdict.subject().at().file().path(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", name);
    counts(xml, report);
    xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", nanoseconds / 1e9));
    for (Map.Entry<String, List<Verdict>> file : byFile.entrySet()) {
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", file.getKey());
      counts(xml, new TestReport(report.sources(), file.getValue()));
      for (Verdict verdict : file.getValue()) {
        testcase(xml, verdict);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void counts(XMLStreamWriter xml, TestReport of) throws XMLStreamException {
    xml.writeAttribute("tests", Integer.toString(of.verdicts().size()));
    xml.writeAttribute("failures", Integer.toString(of.failed()));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Integer.toString(of.count(Verdict.Outcome.SKIPPED)));
  }

  private void testcase(XMLStreamWriter xml, Verdict verdict) throws XMLStreamException {
    String path = verdict.subject().at().file().path();
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", clean(verdict.subject().toString()));
    xml.writeAttribute("classname", path.replaceFirst("\\.promise$", "").replace('/', '.'));
    xml.writeAttribute("file", path);
    xml.writeAttribute("line", Integer.toString(report.position(verdict.subject().at()).line()));
    switch (verdict.outcome()) {
      case OK -> {}
      case FAILED -> failure(xml, verdict.problems());
      case SKIPPED -> {
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", "this package has no fleet");
      }
    }
    xml.writeEndElement();
  }

  private void failure(XMLStreamWriter xml, List<Problem> problems) throws XMLStreamException {
    String title =
        problems.isEmpty() ? "it could not be evaluated" : problems.getFirst().report().title();
    String type = problems.isEmpty() ? "" : problems.getFirst().code().toString();
    xml.writeStartElement("failure");
    xml.writeAttribute("message", clean(title));
    xml.writeAttribute("type", type);
    xml.writeCharacters(
        clean(problems.stream().map(report::text).collect(Collectors.joining("\n"))));
    xml.writeEndElement();
  }

  /** Characters that XML 1.0 cannot hold in any form are shown as the mark for a lost one. */
  private static String clean(String text) {
    return text.replaceAll(
        "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}

package dev.promiselang.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A stream whose reader may go before the end, as {@code head} does; that is no failure. */
final class UnreadOutput extends FilterOutputStream {

  private static final String READER_GONE = "broken pipe";

  UnreadOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains(READER_GONE)) {
        throw e;
      }
    }
  }
}

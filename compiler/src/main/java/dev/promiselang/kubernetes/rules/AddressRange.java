package dev.promiselang.kubernetes.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of addresses of the fourth version: the first of them, and how many bits they share. */
record AddressRange(long first, int shared) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

  private static final int BYTES = 4;
  private static final int BITS = 32;

  static Optional<AddressRange> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 1; i <= BYTES; i++) {
      address = address << Byte.SIZE | Integer.parseInt(form.group(i));
    }
    int shared = Integer.parseInt(form.group(BYTES + 1));
    return shared > BITS
        ? Optional.empty()
        : Optional.of(new AddressRange(masked(address, shared), shared));
  }

  /** Whether it lies inside another one and is smaller. */
  boolean isPartOf(AddressRange whole) {
    return shared > whole.shared && masked(first, whole.shared) == whole.first;
  }

  private static long masked(long address, int shared) {
    return address >> (BITS - shared) << (BITS - shared);
  }
}

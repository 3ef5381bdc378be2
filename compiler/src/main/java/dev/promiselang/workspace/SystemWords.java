package dev.promiselang.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Says in words why the system refused to read or to write something. */
public final class SystemWords {

  private SystemWords() {}

  /** The reason of a failure, with the path that it is about where one is known. */
  public static String of(Exception failure) {
    return switch (failure) {
      case UncheckedIOException wrapped -> of(Objects.requireNonNull(wrapped.getCause()));
      case InvalidPathException invalid -> ofPath(invalid);
      case FileSystemException refused -> reason(refused) + about(refused);
      case IOException other -> inWords(Optional.ofNullable(other.getMessage()));
      default -> throw new IllegalArgumentException(failure);
    };
  }

  private static String ofPath(InvalidPathException invalid) {
    String shown = invalid.getInput().replace("\0", "\\0");
    return "`"
        + shown
        + "` is no path here"
        + (shown.equals(invalid.getInput())
            ? "; set LC_ALL=C.UTF-8 for names that are not ASCII"
            : ": the character U+0000 cannot stand in one");
  }

  private static String reason(FileSystemException refused) {
    return switch (refused) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "no such file or folder";
      case FileAlreadyExistsException _ -> "a file is in the way";
      case NotDirectoryException _ -> "not a folder";
      case DirectoryNotEmptyException _ -> "the folder is not empty";
      case FileSystemLoopException _ -> "links lead in a circle";
      default -> inWords(Optional.ofNullable(refused.getReason()));
    };
  }

  private static String about(FileSystemException refused) {
    return Optional.ofNullable(refused.getFile()).map(file -> ": " + file).orElse("");
  }

  private static String inWords(Optional<String> said) {
    return said.filter(text -> !text.isBlank())
        .map(text -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1))
        .map(text -> text.replace("directory", "folder"))
        .orElse("no reason is given");
  }
}

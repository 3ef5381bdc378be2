package dev.promiselang.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Keeps two builds from writing one folder at a time; the second waits for the first. */
final class FolderLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static FolderLock of(Path target) throws IOException {
    Path file = target.resolveSibling("." + target.getFileName() + ".lock");
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.lock();
      if (lock.isValid() && isStill(file, channel)) {
        return new FolderLock(file, channel);
      }
      channel.close();
    }
  }

  /**
   * Whether the name still means the file that is locked: whoever held the lock before deletes it
   * when done. Only the holder of the lock writes into it, so what is written here must be read.
   */
  private static boolean isStill(Path file, FileChannel locked) throws IOException {
    byte[] token = (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(UTF_8);
    locked.truncate(0);
    locked.write(ByteBuffer.wrap(token), 0);
    try {
      return Arrays.equals(token, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}

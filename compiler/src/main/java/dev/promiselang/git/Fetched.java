package dev.promiselang.git;

import java.nio.file.Path;

/** A commit in the cache: the folder of its files, its name and the hash of its files. */
record Fetched(Path folder, String commit, String content) {}

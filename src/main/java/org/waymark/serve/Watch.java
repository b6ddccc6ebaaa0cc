package org.waymark.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Notices that files of a project change. The system tells of changes at once where it can; where
 * it cannot, or forgets to, the sizes and times of all files are compared now and then.
 */
final class Watch implements AutoCloseable {

    private static final List<String> FOLDERS = List.of("content", "templates", "site/resources");

    /** A file is often written in parts; this long nothing may happen before it is looked at. */
    private static final long QUIET = 12;

    /** An editor may empty a file before it writes it: such a file is given more time. */
    private static final long PATIENCE = 150;

    /** Looking through all files may take one part in this many of a computer's time. */
    private static final long SHARE = 25;

    private static final long SHORTEST = 100;

    private final Path project;
    private final Consumer<Set<String>> changed;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Thread thread;
    private Map<Path, Stamp> files;
    private long pause = SHORTEST;

    private record Stamp(long size, FileTime time) {}

    /**
     * @param changed is told which files changed, by their paths in the project
     */
    Watch(Path project, Consumer<Set<String>> changed) throws IOException {
        this.project = project;
        this.changed = changed;
        this.service = project.getFileSystem().newWatchService();
        this.files = look();
        this.thread = new Thread(this::run, "waymark-watch");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.poll(pause, TimeUnit.MILLISECONDS);
                Set<Path> touched = key == null ? Set.of() : settle(key);
                if (touched.isEmpty() || !touched.stream().allMatch(this::isFile)) {
                    compare();
                } else {
                    note(touched);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until nothing more happens for a moment; says what was told of until then. */
    private Set<Path> settle(WatchKey first) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        Set<Path> touched = new TreeSet<>();
        WatchKey key = first;
        while (key != null
                || (System.nanoTime() < patience && touched.stream().anyMatch(Watch::isEmpty))) {
            if (key != null) {
                touched.addAll(told(key));
                key.reset();
            }
            key = service.poll(QUIET, TimeUnit.MILLISECONDS);
        }
        return touched;
    }

    private List<Path> told(WatchKey key) {
        Path folder = folders.getOrDefault(key, project);
        return key.pollEvents().stream()
                .map(event -> event.context() instanceof Path name ? folder.resolve(name) : folder)
                .toList();
    }

    /** Whether a path is no folder, as far as is known of one that is gone. */
    private boolean isFile(Path path) {
        return files.containsKey(path) || Files.isRegularFile(path);
    }

    /** Believes what the system tells, without a look at all other files. */
    private void note(Set<Path> touched) {
        for (Path file : touched) {
            if (isWorkOfAnEditor(file)) {
                continue;
            }
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(file, new Stamp(now.size(), now.lastModifiedTime()));
            } catch (IOException e) {
                files.remove(file); // gone
            }
        }
        tell(touched);
    }

    private void tell(Set<Path> touched) {
        Set<String> names = new TreeSet<>();
        touched.stream()
                .filter(file -> !isWorkOfAnEditor(file))
                .forEach(file -> names.add(project.relativize(file).toString().replace('\\', '/')));
        if (!names.isEmpty()) {
            changed.accept(names);
        }
    }

    /** What editing programs put beside a file while they save it. */
    private static boolean isWorkOfAnEditor(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || name.matches(".*\\.(swp|tmp)|[0-9]+");
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            return false; // gone by now
        }
    }

    private void compare() throws InterruptedException {
        long start = System.nanoTime();
        Map<Path, Stamp> now = look();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        pause = Math.max(SHORTEST, SHARE * took);
        long patience = start + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < patience && changes(now).stream().anyMatch(Watch::isEmpty)) {
            Thread.sleep(QUIET);
            now = look();
        }
        Set<Path> all = changes(now);
        files = now;
        tell(all);
    }

    private Set<Path> changes(Map<Path, Stamp> now) {
        Set<Path> all = new HashSet<>(files.keySet());
        all.addAll(now.keySet());
        all.removeIf(file -> Objects.equals(files.get(file), now.get(file)));
        return all;
    }

    /** The files as they are; folders that are new are watched from now on. */
    private Map<Path, Stamp> look() {
        Map<Path, Stamp> found = new HashMap<>();
        for (String name : FOLDERS) {
            Path folder = project.resolve(name);
            if (Files.isDirectory(folder)) {
                look(folder, found);
            }
        }
        folders.keySet().removeIf(key -> !key.isValid());
        return found;
    }

    private void look(Path top, Map<Path, Stamp> found) {
        try {
            Files.walkFileTree(
                    top,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) throws IOException {
                            watch(folder);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            found.put(
                                    file,
                                    new Stamp(attributes.size(), attributes.lastModifiedTime()));
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // what cannot be looked at now is looked at the next time
        }
    }

    private void watch(Path folder) throws IOException {
        if (!folders.containsValue(folder)) {
            WatchKey key =
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        thread.interrupt();
    }
}

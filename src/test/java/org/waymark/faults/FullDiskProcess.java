package org.waymark.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Publishes into a small disk that others fill, before or in the middle, or that becomes read-only.
 * It says a line for each time: what was refused, or that it was published.
 */
public final class FullDiskProcess {

    private static final int TOPICS = 6;
    private static final int TIMES = 60;

    private final Path disk;
    private final Folder folder;
    private final Path ballast;
    private final Random chance;

    private FullDiskProcess(Path disk, long seed) {
        this.disk = disk;
        this.folder = new Folder(disk.resolve("site"));
        this.ballast = disk.resolve("ballast");
        this.chance = new Random(seed);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new FullDiskProcess(Path.of(args[0]), Long.parseLong(args[1])).run();
    }

    private void run() throws IOException, InterruptedException {
        publish(1);
        folder.addOthers();
        for (int time = 0; time < TIMES; time++) {
            int version = 2 + 2 * time;
            long left = chance.nextInt(80_000);
            Thread filling = new Thread(() -> fill(left));
            filling.start();
            if (time % 2 == 0) {
                filling.join();
            }
            List<String> words = publish(version);
            filling.join();
            System.out.println(words.isEmpty() ? "published" : words.get(0));
            look(version);
            Files.delete(ballast);
            mend(version + 1);
        }
        readOnly();
        mend(2 * TIMES + 10);
        System.out.println("end");
    }

    private void readOnly() throws IOException, InterruptedException {
        remount("ro");
        System.out.println(publish(2 * TIMES + 4).get(0));
        look(2 * TIMES + 4);
        remount("rw");
    }

    private void remount(String how) throws IOException, InterruptedException {
        new ProcessBuilder("mount", "-o", "remount," + how, disk.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    private List<String> publish(int version) {
        return PublishingProcess.publish(folder.path(), SampleSite.of(version, TOPICS));
    }

    private void mend(int version) throws IOException {
        publish(version).forEach(System.out::println);
        folder.assertIs(SampleSite.of(version, TOPICS), "version " + version);
    }

    /** What readers find. */
    private void look(int version) throws IOException {
        Reader reader = new Reader(folder.path());
        reader.crawl(List.of("index.html"));
        reader.complaints().forEach(System.out::println);
        if (folder.lost(Set.of("index.html", "site.css")) + folder.touched() > 0) {
            System.out.println("lost or touched in version " + version);
        }
    }

    /** Leaves some bytes, at once or while the site is being published. */
    private void fill(long left) {
        try {
            long room = Files.getFileStore(disk).getUsableSpace() - left;
            Files.write(ballast, new byte[(int) Math.max(0, room)]);
        } catch (IOException e) {
            // The site was quicker: the disk is full all the same
        }
    }
}

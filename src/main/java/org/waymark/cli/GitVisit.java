package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The part of {@code doctor} that looks at the versions of the content. */
final class GitVisit {

    private final Machine machine;
    private final Path project;

    GitVisit(Machine machine, Path project) {
        this.machine = machine;
        this.project = project;
    }

    List<Finding> findings() {
        Optional<String> version = git("--version");
        if (version.isEmpty()) {
            return List.of(
                    Finding.attend(
                            "git was not found",
                            "Waymark runs without, but nothing keeps earlier versions of your"
                                    + " files. Install it from git-scm.com."));
        }
        if (!git("rev-parse", "--is-inside-work-tree").equals(Optional.of("true"))) {
            return List.of(
                    Finding.fine(version.get()),
                    Finding.attend(
                            "this folder is not kept by git",
                            "Nothing keeps earlier versions of your files; \"git init\" begins."));
        }
        return List.of(Finding.fine(version.get()), history(), committed());
    }

    private Finding history() {
        return git("rev-parse", "--is-shallow-repository").equals(Optional.of("true"))
                ? Finding.attend(
                        "this is a shallow clone: earlier versions are missing",
                        "Fetch them with: git fetch --unshallow (in a GitHub workflow: fetch-depth:"
                                + " 0).")
                : Finding.fine("all earlier versions are here");
    }

    private Finding committed() {
        long files = git("status", "--porcelain", "--", "content").orElse("").lines().count();
        return files == 0
                ? Finding.fine("content/ is committed")
                : Finding.attend(
                        files + (files == 1 ? " file" : " files") + " in content/ not committed",
                        "See them with \"git status\"; what is published should be committed.");
    }

    private Optional<String> git(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return machine.run(project, command);
    }
}

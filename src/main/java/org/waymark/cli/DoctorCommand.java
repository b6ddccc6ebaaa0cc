package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code waymark doctor}: what this computer and this project lack, and what to do about it. */
@Command(
        name = "doctor",
        description = "Looks whether this computer and the project have all that Waymark needs.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ProjectFolder folder = new ProjectFolder();

    @Override
    public Integer call() {
        return print(new ThisMachine(), folder.path(), spec.commandLine().getOut());
    }

    /** Prints all findings; the exit code says whether something is broken. */
    static int print(Machine machine, Path project, PrintWriter out) {
        List<Finding> findings = new Doctor(machine, project).findings();
        findings.forEach(finding -> out.print(finding.print()));
        boolean broken = findings.stream().anyMatch(one -> one.state() == Finding.State.BROKEN);
        out.flush();
        return broken ? Main.PROBLEMS : Main.FINE;
    }
}

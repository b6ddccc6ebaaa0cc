package org.waymark;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads a Java source with the compiler's own parser and says which limits of size it breaks. */
final class SourceMeasure {

    static final int FILE_LINES = 300;
    static final int METHOD_LINES = 40;
    static final int PARAMETERS = 4;

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private SourceMeasure() {}

    /** One sentence for each limit that the file breaks. */
    static List<String> complaints(String name, String source) {
        List<String> complaints = new ArrayList<>();
        long lines = source.lines().count();
        if (lines > FILE_LINES) {
            complaints.add(said("%s has %d lines", name, lines));
        }
        JavacTask task = (JavacTask) task(name, source);
        parse(task).accept(new Methods(task, name, complaints), null);
        return complaints;
    }

    private static CompilationUnitTree parse(JavacTask task) {
        try {
            return task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaCompiler.CompilationTask task(String name, String source) {
        var file =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        return COMPILER.getTask(null, null, null, List.of(), null, List.of(file));
    }

    private static String said(String format, Object... words) {
        return String.format(Locale.ROOT, format, words);
    }

    /** Visits every method and constructor, with the class around it in mind. */
    private static final class Methods extends TreeScanner<@Nullable Void, Tree.@Nullable Kind> {

        private final SourcePositions positions;
        private final String name;
        private final List<String> complaints;
        private @Nullable CompilationUnitTree unit;

        Methods(JavacTask task, String name, List<String> complaints) {
            this.positions = Trees.instance(task).getSourcePositions();
            this.name = name;
            this.complaints = complaints;
        }

        @Override
        public @Nullable Void visitCompilationUnit(
                CompilationUnitTree tree, Tree.@Nullable Kind around) {
            unit = tree;
            return super.visitCompilationUnit(tree, around);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, Tree.@Nullable Kind around) {
            return super.visitClass(tree, tree.getKind());
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, Tree.@Nullable Kind around) {
            String method = name + ": " + tree.getName();
            long lines = lines(tree);
            if (lines > METHOD_LINES) {
                complaints.add(said("%s has %d lines", method, lines));
            }
            int parameters = tree.getParameters().size();
            if (parameters > PARAMETERS && !buildsRecord(tree, around)) {
                complaints.add(said("%s has %d parameters", method, parameters));
            }
            return super.visitMethod(tree, around);
        }

        private long lines(MethodTree tree) {
            BlockTree body = tree.getBody();
            if (unit == null || body == null) {
                return 0;
            }
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, tree));
            return map.getLineNumber(positions.getEndPosition(unit, body)) - first + 1;
        }

        private static boolean buildsRecord(MethodTree tree, Tree.@Nullable Kind around) {
            return around == Tree.Kind.RECORD && tree.getReturnType() == null;
        }
    }
}

package org.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the architecture for the packages below one root. The root is a parameter so that
 * the same rules can be tried on classes that break them.
 */
record ArchitectureRules(String root) {

    /** What every package may use: the JDK's own API and the marks for null. */
    private static final List<String> EVERYWHERE =
            List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify..");

    /** The packages whose job it is to read or write the disk. */
    private static final List<String> DISK = List.of("load", "publish", "serve", "edit", "cli");

    /** The packages that a person starts: only they may ask what day or which machine it is. */
    private static final List<String> OUTERMOST = List.of("cli");

    private static final Pattern DISK_TYPES =
            Pattern.compile(
                    "java\\.nio\\.file\\.(Files|FileSystems)"
                            + "|java\\.nio\\.channels\\.\\w*FileChannel"
                            + "|java\\.io\\.(File|RandomAccessFile|File(Reader|Writer)"
                            + "|File(In|Out)putStream)");

    /** The packages that ask other machines, answer, or look into the jar they are in. */
    private static final List<String> NETWORK = List.of("upkeep", "serve", "edit", "cli");

    /** All of the network but addresses that are only written down. */
    private static final Pattern NETWORK_TYPES =
            Pattern.compile(
                    "java\\.net\\.(?!URI$|URISyntaxException$|URLDecoder$|URLEncoder$).*"
                            + "|javax\\.net\\..*|java\\.nio\\.channels\\..*Socket.*");

    /** Calls whose answer depends on the machine, its settings, the day or chance. */
    private static final Pattern MACHINE =
            Pattern.compile(
                    String.join(
                            "|",
                            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                            "java\\.lang\\.String\\.formatted\\(.*",
                            "java\\.lang\\.String\\.getBytes\\(\\)",
                            "java\\.lang\\.String\\.<init>\\(\\[B\\)",
                            "java\\.lang\\.System\\.(getenv|getProperty|getProperties)\\(.*",
                            "java\\.lang\\.System\\.(currentTimeMillis|console)\\(.*",
                            "java\\.lang\\.Math\\.random\\(\\)",
                            "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang.*",
                            "java\\.io\\.(Input|Output)Stream(Reader|Writer)\\.<init>\\([^,]*\\)",
                            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
                            "java\\.time\\..*\\.now\\(.*",
                            "java\\.time\\.Clock\\.(system|tick).*",
                            "java\\.time\\.ZoneId\\.systemDefault\\(.*",
                            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\([^,]*\\)",
                            "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
                            "java\\.text\\.\\w+Format\\.<init>\\((java\\.lang\\.String)?\\)",
                            "java\\.util\\.Locale\\.getDefault\\(.*",
                            "java\\.util\\.(Random|Date|GregorianCalendar)\\.<init>\\(\\)",
                            "java\\.util\\.Calendar\\.getInstance\\(.*",
                            "java\\.util\\.TimeZone\\.getDefault\\(.*",
                            "java\\.util\\.UUID\\.randomUUID\\(.*",
                            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                            "java\\.security\\.SecureRandom\\..*"));

    /** One row of the table: what classes of that package may depend on. */
    ArchRule imports(PackageTable.Row row) {
        List<String> allowed = new ArrayList<>(EVERYWHERE);
        allowed.add(below(row.name()));
        row.imports().forEach(name -> allowed.add(below(name)));
        row.libraries().forEach(library -> allowed.add(library + ".."));
        return classes()
                .that(resideInAPackage(below(row.name())))
                .should(onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))))
                .because("the table in ARCHITECTURE.md gives " + row.name() + " these imports");
    }

    /** No packages but those of the table, and none nested inside them. */
    ArchRule noOtherPackages() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should()
                .resideInAnyPackage(packages(PackageTable.names()))
                .because("the table in ARCHITECTURE.md names every package");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule diskOnlyWhereItIsTheJob() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(outside(DISK)))
                .should()
                .dependOnClassesThat(named(DISK_TYPES))
                .because("every other package works on what it is handed");
    }

    ArchRule networkOnlyWhereItIsTheJob() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(outside(NETWORK)))
                .should()
                .dependOnClassesThat(named(NETWORK_TYPES))
                .because("a build opens no connection");
    }

    /** Not even paths and addresses: printing knows only the bytes that it is handed. */
    ArchRule printingReadsNothing() {
        return noClasses()
                .that(resideInAPackage(below("pdf")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "java.nio.file..", "javax.net.."))
                .because("the PDF renderer reads only what the build hands it");
    }

    ArchRule noDefaultsOfTheMachine() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(outside(OUTERMOST)))
                .should()
                .accessTargetWhere(matching(MACHINE))
                .because("the same input gives the same bytes on every machine and day");
    }

    ArchRule nullMarked() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should(
                        hold(
                                "be in a package marked @NullMarked",
                                type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }

    ArchRule finalOrSealed() {
        return classes()
                .that(resideInAPackage(root + "..").and(ordinaryClasses()))
                .should(hold("be final, a record or sealed", ArchitectureRules::closed));
    }

    ArchRule noInheritedCode() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should(hold("not inherit code of ours", type -> !inheritsFrom(type, root)));
    }

    ArchRule names() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl)$")
                .because("names are the hub's own words or the field's standard ones");
    }

    /** All rules that do not belong to a single row of the table. */
    List<ArchRule> general() {
        return List.of(
                noOtherPackages(),
                noCycles(),
                diskOnlyWhereItIsTheJob(),
                networkOnlyWhereItIsTheJob(),
                noDefaultsOfTheMachine(),
                nullMarked(),
                finalOrSealed(),
                noInheritedCode(),
                names());
    }

    private String below(String name) {
        return root + "." + name + "..";
    }

    private String[] packages(Set<String> names) {
        return names.stream().map(name -> root + "." + name).toArray(String[]::new);
    }

    private DescribedPredicate<JavaClass> outside(List<String> names) {
        String[] inside = names.stream().map(this::below).toArray(String[]::new);
        return DescribedPredicate.not(resideInAnyPackage(inside));
    }

    private static DescribedPredicate<JavaClass> named(Pattern pattern) {
        return DescribedPredicate.describe(
                "read or write the disk", type -> pattern.matcher(type.getName()).matches());
    }

    private static DescribedPredicate<JavaAccess<?>> matching(Pattern pattern) {
        return DescribedPredicate.describe(
                "answers by the machine, the day or chance",
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }

    private static DescribedPredicate<JavaClass> ordinaryClasses() {
        return DescribedPredicate.describe(
                "are ordinary classes",
                type ->
                        !type.isInterface()
                                && !type.isEnum()
                                && !type.isRecord()
                                && !type.isAnonymousClass());
    }

    private static boolean closed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL) || type.reflect().isSealed();
    }

    private static boolean inheritsFrom(JavaClass type, String root) {
        return type.getRawSuperclass()
                .filter(parent -> parent.getPackageName().startsWith(root) && !parent.isEnum())
                .isPresent();
    }

    private static ArchCondition<JavaClass> hold(String words, Predicate<JavaClass> test) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String message = type.getName() + " should " + words;
                events.add(new SimpleConditionEvent(type, test.test(type), message));
            }
        };
    }
}

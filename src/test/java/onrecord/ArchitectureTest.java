package onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the table of packages: a reader walks them in order, and nothing imports what stands behind it. */
@AnalyzeClasses(packages = "onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] JDK = {"java..", "org.jspecify.annotations.."};

    private static String[] jdkAnd(String... packages) {
        String[] all = java.util.Arrays.copyOf(packages, packages.length + JDK.length);
        System.arraycopy(JDK, 0, all, packages.length, JDK.length);
        return all;
    }

    private static ArchRule onlyImports(String from, String... packages) {
        return classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        JavaClass.Predicates.resideInAnyPackage(jdkAnd(packages)),
                        DescribedPredicate.describe("are arrays of these", type -> type.isArray())))
                .allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule text_stands_alone = onlyImports("onrecord.text", "onrecord.text");

    @ArchTest
    static final ArchRule files_know_text_only = onlyImports("onrecord.files", "onrecord.files", "onrecord.text");

    @ArchTest
    static final ArchRule model_knows_text_only = onlyImports("onrecord.model", "onrecord.model", "onrecord.text");

    @ArchTest
    static final ArchRule records_know_text_only = onlyImports("onrecord.records", "onrecord.records", "onrecord.text");

    @ArchTest
    static final ArchRule match_knows_text_only = onlyImports("onrecord.match", "onrecord.match", "onrecord.text");

    @ArchTest
    static final ArchRule read_knows_the_formats = onlyImports(
            "onrecord.read",
            "onrecord.read",
            "onrecord.model",
            "onrecord.files",
            "onrecord.text",
            "com.vladsch.flexmark..",
            "org.jsoup..",
            "tools.jackson.core..",
            "tools.jackson.dataformat..");

    @ArchTest
    static final ArchRule extract_needs_no_library = onlyImports(
            "onrecord.extract..", "onrecord.extract..", "onrecord.match", "onrecord.model", "onrecord.text");

    @ArchTest
    static final ArchRule archive_needs_no_library = onlyImports(
            "onrecord.archive",
            "onrecord.archive",
            "onrecord.match",
            "onrecord.model",
            "onrecord.files",
            "onrecord.text");

    @ArchTest
    static final ArchRule drafts_are_held_against_articles = onlyImports(
            "onrecord.drafts",
            "onrecord.drafts",
            "onrecord.archive",
            "onrecord.extract",
            "onrecord.match",
            "onrecord.model",
            "onrecord.text");

    @ArchTest
    static final ArchRule data_writes_json = onlyImports(
            "onrecord.data",
            "onrecord.data",
            "onrecord.archive",
            "onrecord.read",
            "onrecord.model",
            "onrecord.records",
            "onrecord.files",
            "onrecord.text",
            "tools.jackson.core..");

    @ArchTest
    static final ArchRule store_keeps_articles = onlyImports(
            "onrecord.store",
            "onrecord.store",
            "onrecord.archive",
            "onrecord.data",
            "onrecord.model",
            "onrecord.records",
            "onrecord.files",
            "onrecord.text",
            "org.h2.mvstore..");

    @ArchTest
    static final ArchRule search_knows_articles = onlyImports(
            "onrecord.search",
            "onrecord.search",
            "onrecord.data",
            "onrecord.model",
            "onrecord.records",
            "onrecord.files",
            "onrecord.text");

    @ArchTest
    static final ArchRule views_are_flat = onlyImports("onrecord.site.view", "onrecord.site.view");

    @ArchTest
    static final ArchRule site_makes_pages = onlyImports(
            "onrecord.site",
            "onrecord.site..",
            "onrecord.archive",
            "onrecord.data",
            "onrecord.search",
            "onrecord.model",
            "onrecord.records",
            "onrecord.files",
            "onrecord.text");

    @ArchTest
    static final ArchRule theme_renders_views = onlyImports(
            "onrecord.theme",
            "onrecord.theme",
            "onrecord.site..",
            "onrecord.records",
            "onrecord.files",
            "onrecord.text",
            "io.pebbletemplates..",
            "org.unbescape..");

    @ArchTest
    static final ArchRule publish_writes_the_site = onlyImports(
            "onrecord.publish",
            "onrecord.publish",
            "onrecord.theme",
            "onrecord.site",
            "onrecord.read",
            "onrecord.model",
            "onrecord.files",
            "onrecord.text");

    @ArchTest
    static final ArchRule serve_shows_what_is_there = onlyImports(
            "onrecord.serve", "onrecord.serve", "onrecord.files", "onrecord.text", "com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_build_and_serve = noClasses()
            .that()
            .resideOutsideOfPackages("onrecord.cli", "onrecord.build", "onrecord.serve")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("onrecord.build", "onrecord.serve");

    @ArchTest
    static final ArchRule only_main_knows_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackages("onrecord.cli", "onrecord")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("onrecord.cli");

    @ArchTest
    static final ArchRule only_serve_listens = noClasses()
            .that()
            .resideOutsideOfPackage("onrecord.serve")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun.net.httpserver..", "java.net.http..");

    @ArchTest
    static final ArchRule only_the_theme_renders = noClasses()
            .that()
            .resideOutsideOfPackage("onrecord.theme")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.pebbletemplates..");

    @ArchTest
    static final ArchRule only_the_command_line_parses_arguments = noClasses()
            .that()
            .resideOutsideOfPackage("onrecord.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule only_main_exits = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("onrecord.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule steps_of_extraction_turn_no_circles =
            slices().matching("onrecord.extract.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_turn_no_circles =
            slices().matching("(onrecord..)").should().beFreeOfCycles();
}

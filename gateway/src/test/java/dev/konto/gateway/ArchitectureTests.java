package dev.konto.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// What the gateway may know. Of ours, the event contract and nothing else.
@AnalyzeClasses(
        packages = "dev.konto.gateway",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] FRAMEWORK = {
        "java..",
        "javax.crypto..",
        "jakarta.validation..",
        "org.jspecify..",
        "org.slf4j..",
        "org.springframework..",
        "org.reactivestreams..",
        "reactor..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation.."
    };

    @ArchTest
    static final ArchRule ofOursItKnowsTheEventContractOnly =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            with(
                                    "dev.konto.gateway..",
                                    "dev.konto.events",
                                    "com.mongodb..",
                                    "org.bson..",
                                    "org.apache.kafka..",
                                    "io.github.bucket4j..",
                                    "com.github.benmanes.caffeine..",
                                    "io.github.resilience4j..",
                                    "io.micrometer..",
                                    "io.netty..",
                                    "org.yaml.snakeyaml.."));

    @ArchTest
    static final ArchRule sessionsKnowNothingOfRoutes =
            classes()
                    .that()
                    .resideInAPackage("dev.konto.gateway.session")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            with(
                                    "dev.konto.gateway",
                                    "dev.konto.gateway.session",
                                    "dev.konto.gateway.problem",
                                    "dev.konto.events",
                                    "com.mongodb..",
                                    "org.bson..",
                                    "org.apache.kafka.."));

    @ArchTest
    static final ArchRule routesKnowSessionsByWhatTheyGive =
            classes()
                    .that()
                    .resideInAPackage("dev.konto.gateway.routing")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            with(
                                    "dev.konto.gateway",
                                    "dev.konto.gateway.routing",
                                    "dev.konto.gateway.session",
                                    "dev.konto.gateway.problem",
                                    "io.github.resilience4j..",
                                    "io.netty.."));

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("dev.konto.gateway.(*)").should().beFreeOfCycles();

    private static String[] with(String... more) {
        var all = new String[FRAMEWORK.length + more.length];
        System.arraycopy(FRAMEWORK, 0, all, 0, FRAMEWORK.length);
        System.arraycopy(more, 0, all, FRAMEWORK.length, more.length);
        return all;
    }
}

package dev.konto.identity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

import dev.konto.starter.outbox.UseCase;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who may know whom in here. The directory, the sessions and signing in know nothing of HTTP, of
/// the authorization server or of pages.
@AnalyzeClasses(packages = "dev.konto.identity", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String OURS = "dev.konto.identity";

    /// Each package, and which others of ours it may know.
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("account", Set.of()),
                    Map.entry("photo", Set.of("account")),
                    Map.entry("session", Set.of()),
                    Map.entry("challenge", Set.of()),
                    Map.entry("device", Set.of("session")),
                    Map.entry("signin", Set.of("account", "session", "device", "key", "challenge")),
                    Map.entry(
                            "secondstep",
                            Set.of("account", "session", "challenge", "signin", "notification")),
                    Map.entry("key", Set.of()),
                    Map.entry("client", Set.of("session")),
                    Map.entry("authorization", Set.of("account", "session", "device", "client")),
                    Map.entry(
                            "oidc",
                            Set.of(
                                    "account",
                                    "session",
                                    "signin",
                                    "key",
                                    "client",
                                    "organization",
                                    "authorization")),
                    Map.entry("reset", Set.of("account", "key", "challenge", "signin")),
                    Map.entry("credential", Set.of("challenge", "signin", "reset", "oidc")),
                    Map.entry(
                            "page",
                            Set.of(
                                    "",
                                    "account",
                                    "session",
                                    "challenge",
                                    "signin",
                                    "secondstep",
                                    "reset",
                                    "client",
                                    "authorization",
                                    "oidc")),
                    Map.entry("useragent", Set.of()),
                    Map.entry(
                            "web",
                            Set.of(
                                    "account",
                                    "photo",
                                    "session",
                                    "device",
                                    "signin",
                                    "client",
                                    "useragent")),
                    Map.entry("notification", Set.of("", "account", "session", "useragent")),
                    Map.entry("closure", Set.of("account", "notification")),
                    Map.entry("securityinfo", Set.of("session", "notification")),
                    Map.entry("privacy", Set.of("account", "signin", "authorization")),
                    Map.entry("organization", Set.of("client", "authorization")),
                    Map.entry("", Set.of()));

    @ArchTest
    static void packagesKnowOnlyWhatTheyMay(JavaClasses all) {
        MAY_KNOW.forEach((name, known) -> knowsOnly(name, known).check(all));
    }

    @ArchTest
    static void everyPackageHasARule(JavaClasses all) {
        var packages = all.stream().map(ArchitectureTests::packageOf).collect(Collectors.toSet());

        assertThat(MAY_KNOW.keySet()).containsAll(packages);
    }

    @ArchTest
    static final ArchRule domainKnowsNoHttp =
            classes()
                    .that(
                            resideInAnyPackage(
                                    OURS + ".account..", OURS + ".session..", OURS + ".signin.."))
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "dev.konto..",
                                    "org.jspecify..",
                                    "com.fasterxml.jackson.annotation..",
                                    "org.springframework.boot.context.properties..",
                                    "org.springframework.validation.annotation..",
                                    "org.springframework.dao..",
                                    "org.springframework.data..",
                                    "org.springframework.kafka.annotation..",
                                    "org.springframework.scheduling.annotation..",
                                    "org.springframework.stereotype..",
                                    "io.micrometer.core.."));

    @ArchTest
    static final ArchRule controllersStayInside =
            classes()
                    .that()
                    .areAnnotatedWith(RestController.class)
                    .or()
                    .areAnnotatedWith(Controller.class)
                    .should()
                    .bePackagePrivate();

    @ArchTest
    static final ArchRule useCasesDoOneThing =
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(
                            ArchConditions.have(
                                    describe("one public method", it -> publicMethods(it) == 1)));

    private static ArchRule knowsOnly(String name, Set<String> known) {
        return classes()
                .that(describe("are in " + name, it -> packageOf(it).equals(name)))
                .should()
                .onlyDependOnClassesThat(
                        describe("are known to " + name, it -> mayKnow(name, known, it)));
    }

    private static boolean mayKnow(String name, Set<String> known, JavaClass other) {
        var isOurs = other.getPackageName().startsWith(OURS);
        return !isOurs || packageOf(other).equals(name) || known.contains(packageOf(other));
    }

    private static String packageOf(JavaClass type) {
        var name = type.getPackageName().substring(OURS.length());
        return name.isEmpty() ? "" : name.substring(1);
    }

    private static long publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
    }
}

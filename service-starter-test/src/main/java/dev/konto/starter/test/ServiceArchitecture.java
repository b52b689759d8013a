package dev.konto.starter.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import dev.konto.starter.outbox.UseCase;

import org.springframework.web.bind.annotation.RestController;

/// What every service's packages may know: lists of what is allowed, so that a misspelt name fails
/// instead of passing. Included by each service's `ArchitectureTests`.
public final class ServiceArchitecture {

    private static final String[] EVERYWHERE = {
        "java..", "dev.konto.events..", "dev.konto.starter..", "org.jspecify..", "org.slf4j.."
    };

    private ServiceArchitecture() {}

    @ArchTest
    static final ArchRule domainKnowsNoHttp =
            classes()
                    .that(describe("are outside web packages", it -> !isWeb(it)))
                    .should()
                    .onlyDependOnClassesThat(
                            allowed(
                                            "com.fasterxml.jackson.annotation..",
                                            "jakarta.validation..",
                                            "org.springframework.boot..",
                                            "org.springframework.beans.factory..",
                                            "org.springframework.context..",
                                            "org.springframework.core..",
                                            "org.springframework.dao..",
                                            "org.springframework.data..",
                                            "org.springframework.kafka.annotation..",
                                            "org.springframework.scheduling.annotation..",
                                            "org.springframework.stereotype..",
                                            "org.springframework.security.crypto..",
                                            "org.springframework.util..",
                                            "org.springframework.validation.annotation..",
                                            "org.bson..",
                                            "com.mongodb..",
                                            "io.micrometer.core..",
                                            "org.apache.kafka.clients.consumer..",
                                            "org.apache.kafka.common..",
                                            "org.springframework.kafka.core..",
                                            "org.springframework.kafka.listener..",
                                            "org.bouncycastle..",
                                            "com.nimbusds.jose..",
                                            "com.nimbusds.jwt..",
                                            "org.commonmark..",
                                            "tools.jackson.core..",
                                            "ua_parser..",
                                            "com.maxmind.db..",
                                            "com.google.i18n.phonenumbers..",
                                            "com.google.zxing..",
                                            "com.webauthn4j..",
                                            "javax.crypto..",
                                            "tools.jackson.databind..",
                                            "io.github.resilience4j..",
                                            "jakarta.mail..",
                                            "org.springframework.mail..")
                                    .or(
                                            describe(
                                                    "its own domain",
                                                    it -> isOurs(it) && !isWeb(it))));

    @ArchTest
    static final ArchRule webKnowsTheDomainAndHttp =
            classes()
                    .that(describe("are in web packages", ServiceArchitecture::isWeb))
                    .should()
                    .onlyDependOnClassesThat(
                            allowed(
                                            "com.fasterxml.jackson.annotation..",
                                            "io.swagger.v3.oas.annotations..",
                                            "jakarta.validation..",
                                            "org.springframework.context..",
                                            "org.springframework.data.domain..",
                                            "org.springframework.format.annotation..",
                                            "org.springframework.http..",
                                            "org.springframework.security.access.prepost..",
                                            "org.springframework.stereotype..",
                                            "org.springframework.web.bind.annotation..",
                                            "org.springframework.web.servlet.mvc.method.annotation..")
                                    .or(describe("its own service", ServiceArchitecture::isOurs)));

    @ArchTest
    static final ArchRule controllersStayInside =
            classes()
                    .that()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .resideInAPackage("..web..");

    @ArchTest
    static final ArchRule useCasesDoOneThing =
            classes()
                    .that()
                    .areAnnotatedWith(UseCase.class)
                    .should(haveOnePublicMethod())
                    .allowEmptyShould(true);

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var count =
                        type.getMethods().stream()
                                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                                .count();
                events.add(
                        new SimpleConditionEvent(type, count == 1, type.getName() + ": " + count));
            }
        };
    }

    private static DescribedPredicate<JavaClass> allowed(String... packages) {
        return resideInAnyPackage(EVERYWHERE).or(resideInAnyPackage(packages));
    }

    private static boolean isWeb(JavaClass type) {
        return isOurs(type) && type.getPackageName().matches("dev\\.konto\\..*\\bweb\\b.*");
    }

    /// Tests see only the service's own classes on their class path, and the kit.
    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("dev.konto.")
                && !type.getPackageName().startsWith("dev.konto.starter")
                && !type.getPackageName().startsWith("dev.konto.events");
    }
}

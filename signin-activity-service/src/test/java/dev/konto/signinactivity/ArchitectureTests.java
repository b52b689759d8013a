package dev.konto.signinactivity;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

import dev.konto.starter.test.ServiceArchitecture;

@AnalyzeClasses(packages = "dev.konto.signinactivity", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest static final ArchTests RULES = ArchTests.in(ServiceArchitecture.class);
}

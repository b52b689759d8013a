package dev.konto.privacy;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

import dev.konto.starter.test.ServiceArchitecture;

@AnalyzeClasses(packages = "dev.konto.privacy", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest static final ArchTests RULES = ArchTests.in(ServiceArchitecture.class);
}

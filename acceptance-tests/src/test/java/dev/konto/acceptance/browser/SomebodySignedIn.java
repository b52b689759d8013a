package dev.konto.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Somebody with an account of their own has signed in, in a browser that complains of nothing.
abstract class SomebodySignedIn {

    Konto konto;
    Visit visit;
    Person person;

    @BeforeEach
    void signIn(Konto running, Browser browser) {
        konto = running;
        person = konto.people().someone();
        visit = browser.visit(konto);
        visit.signIn(person);
    }

    @AfterEach
    void leave() {
        visit.close();
        assertThat(visit.complaints()).isEmpty();
    }
}

package dev.konto.securityinfo.throttling;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;
import static dev.konto.securityinfo.SecurityInfoFixtures.anAddress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.IndexedQueries;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.IntStream;

@SecurityInfoTest
class SourcesTests {

    @Autowired Sources sources;
    @Autowired ThrottlingSettings settings;
    @Autowired MongoOperations mongo;
    @Autowired IndexedQueries queries;

    private final Source source = new Source(anAddress());

    @Test
    void makeASourceWaitLongerAndLongerButNotAnother() {
        fail(settings.source().failures());
        assertThat(sources.remaining(source, guesses(), MONDAY))
                .isEqualTo(settings.source().firstWait());

        fail(1);

        var twice = settings.source().firstWait().multipliedBy(2);
        assertThat(sources.remaining(source, guesses(), MONDAY)).isEqualTo(twice);
        assertThat(sources.remaining(new Source(anAddress()), guesses(), MONDAY)).isZero();
        assertThat(sources.remaining(source, settings.passkeys(), MONDAY)).isZero();
    }

    @Test
    void startAnewInTheNextWindow() {
        fail(settings.source().failures() + 9);

        assertThat(sources.remaining(source, guesses(), nextWindow())).isZero();
    }

    @Test
    void countEveryGuessAtTheSameMoment() {
        IntStream.range(0, settings.source().failures())
                .parallel()
                .forEach(_ -> sources.count(source, guesses(), MONDAY));

        assertThat(sources.remaining(source, guesses(), MONDAY))
                .isEqualTo(settings.source().firstWait());
    }

    @Test
    void areFoundByIndexesAndForgottenByTheDatabase() {
        queries.assertIndexed("sourceFailures", () -> sources.remaining(source, guesses(), MONDAY));

        for (var collection : new String[] {"sourceFailures", "strangers"}) {
            assertThat(mongo.getCollection(collection).listIndexes().into(new ArrayList<>()))
                    .anySatisfy(
                            index -> {
                                assertThat(index.get("key", Document.class))
                                        .containsKey("forgetAt");
                                assertThat(index.get("expireAfterSeconds", Number.class).intValue())
                                        .isZero();
                            });
        }
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(_ -> sources.count(source, guesses(), MONDAY));
    }

    private Counted guesses() {
        return settings.guesses();
    }

    private Instant nextWindow() {
        return MONDAY.plus(settings.source().forgottenAfter());
    }
}

package dev.konto.signinactivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import dev.konto.starter.outbox.Outbox;
import dev.konto.starter.test.ServiceTest;

import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

@ServiceTest
class UsualSignInDocumentTests {

    @Autowired MongoConverter mapping;

    @Test
    void hasEveryMemberAsTheMappingStoresIt() {
        assertStoredAlike(usual(new MadeUp(() -> true)));
    }

    @Test
    void lacksWhatIsAbsentAsTheMappingDoes() {
        assertStoredAlike(usual(new MadeUp(() -> false)));
    }

    @Test
    void isWhatTheMappingStoresWhateverIsThere() {
        var random = new SplittableRandom(5);

        IntStream.range(0, 200)
                .forEach(_ -> assertStoredAlike(usual(new MadeUp(random::nextBoolean))));
    }

    private void assertStoredAlike(SignIn signIn) {
        var byMapping = new Document();
        mapping.write(signIn, byMapping);
        byMapping.remove("_class");

        assertThat(UsualSignInDocument.of(signIn))
                .isEqualTo(
                        byMapping.toBsonDocument(
                                BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry()));
    }

    /// What makes a new sign-in a usual one: nobody said anything about it.
    private static SignIn usual(MadeUp madeUp) {
        var any = madeUp.of(SignIn.class);
        return new SignIn(
                any.id(),
                0L,
                any.accountId(),
                any.occurredAt(),
                any.outcome(),
                any.failure(),
                any.authentication(),
                any.application(),
                any.origin(),
                any.circumstances(),
                any.searchTerms(),
                null,
                null,
                any.held(),
                Outbox.EMPTY);
    }
}

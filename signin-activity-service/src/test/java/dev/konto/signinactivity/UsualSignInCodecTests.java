package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.SignInFixtures.aFailureOf;
import static dev.konto.signinactivity.SignInFixtures.aSignInFrom;
import static dev.konto.signinactivity.SignInFixtures.aSignInOf;
import static dev.konto.signinactivity.SignInFixtures.fromSafariInItaly;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import dev.konto.signinactivity.origin.AutonomousSystem;
import dev.konto.signinactivity.origin.Network;
import dev.konto.signinactivity.origin.Origin;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.ServiceTest;

import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

import java.util.List;
import java.util.stream.Stream;

@ServiceTest
class UsualSignInCodecTests {

    @Autowired MongoConverter mapping;

    private final AccountId maja = Accounts.any();

    @Test
    void writesWhatTheMappingWrites() {
        Stream.of(
                        aSignInOf(maja),
                        aFailureOf(maja, MONDAY),
                        aSignInFrom(fromSafariInItaly(), maja),
                        aSignInFrom(fromANetworkWithAName(), maja),
                        aSignInFrom(fromNowhere(), maja),
                        aSilentSignIn())
                .forEach(it -> assertThat(byCodec(it)).isEqualTo(byMapping(it)));
    }

    private Origin fromANetworkWithAName() {
        var system = new AutonomousSystem(1653, "SUNET");
        return new Origin("10.0.0.1", Network.INTERNAL, system, null, null, null, null, "Pixel 9");
    }

    private static Origin fromNowhere() {
        return new Origin(null, null, new AutonomousSystem(64_512, null), null, null, null, null);
    }

    private SignIn aSilentSignIn() {
        return SignIn.of(
                new SignInId("silent"),
                maja,
                MONDAY,
                Outcome.FAILURE,
                new Failure(null, null),
                new Authentication(List.of(), false, null, List.of()),
                null,
                fromNowhere(),
                new Circumstances(null, null, null));
    }

    private static BsonDocument byCodec(SignIn signIn) {
        var document = new BsonDocument();
        var writer = new BsonDocumentWriter(document);
        new UsualSignInCodec().encode(writer, signIn, EncoderContext.builder().build());
        return document;
    }

    private BsonDocument byMapping(SignIn signIn) {
        var document = new Document();
        mapping.write(signIn, document);
        document.remove("_class");
        return document.toBsonDocument(
                BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
    }
}

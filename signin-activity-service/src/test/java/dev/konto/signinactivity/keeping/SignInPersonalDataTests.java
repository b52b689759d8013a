package dev.konto.signinactivity.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.ServiceTest;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.List;
import java.util.Map;

@ServiceTest
class SignInPersonalDataTests {

    @Autowired PersonalData data;
    @Autowired MongoOperations mongo;

    @Test
    void isToldToItsOwnerAndErasedWithoutRemainder() {
        PersonalDataContract.assertKept(
                data,
                mongo,
                Map.of(
                        "sign-ins",
                        "accountId",
                        "changes",
                        "accountId",
                        "recoveries",
                        "accountId",
                        "profiles",
                        "_id",
                        "keeping",
                        "_id"));
    }

    @Test
    void forgetsWhoTriedThePasswordOfAnErasedAccount() {
        var maja = Accounts.any();
        var erik = Accounts.any();
        var address = "address-of-" + maja.value();
        var tried = List.of(maja.value(), erik.value());
        mongo.insert(new Document("_id", address).append("accounts", tried), "sources");

        PersonalDataContract.erase(data, maja);

        var left = mongo.findById(address, Document.class, "sources");
        assertThat(left).extracting("accounts").isEqualTo(List.of(erik.value()));
    }
}

package dev.konto.organization.personaldata;

import dev.konto.starter.personaldata.PersonalData;
import dev.konto.starter.test.PersonalDataContract;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.Map;

@ServiceTest
class PersonalDataTests {

    @Autowired PersonalData data;
    @Autowired MongoOperations mongo;

    @Test
    void isToldToItsOwnerAndErasedWithoutRemainder() {
        PersonalDataContract.assertKept(data, mongo, Map.of("memberships", "_id"));
    }
}

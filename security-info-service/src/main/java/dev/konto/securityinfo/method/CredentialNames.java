package dev.konto.securityinfo.method;

import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.stereotype.Component;

import java.util.Arrays;

/// Makes the kinds of credential known by the names that they have in the database, before the
/// first one is read.
@Component
class CredentialNames {

    CredentialNames(MongoMappingContext context) {
        Arrays.stream(Credential.class.getPermittedSubclasses())
                .forEach(context::getRequiredPersistentEntity);
    }
}

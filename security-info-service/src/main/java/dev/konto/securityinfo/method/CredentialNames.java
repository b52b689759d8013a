package dev.konto.securityinfo.method;

import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.stereotype.Component;

import java.util.Arrays;

/// Makes the kinds of credential known by the names that they have in the database, before the
/// first one is read. Nobody asks for this bean, so that it must not wait until somebody does.
@Component
@Lazy(false)
class CredentialNames {

    CredentialNames(MongoMappingContext context) {
        Arrays.stream(Credential.class.getPermittedSubclasses())
                .forEach(context::getRequiredPersistentEntity);
    }
}

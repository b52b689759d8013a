package dev.konto.securityinfo;

import dev.konto.securityinfo.method.MailAddress;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.starter.account.AccountId;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A mail address that is about to be deleted from an account's methods, until it has been told so.
///
/// @param id the method that it was
/// @param language of the request that deleted it, as a tag
/// @param tryAt when it is to be told, or tried again
@Document("formerAddresses")
record FormerAddress(
        @Id MethodId id,
        AccountId account,
        MailAddress address,
        String language,
        Instant deletedAt,
        @Indexed(name = "due") Instant tryAt,
        int tries,
        @Indexed(expireAfter = "0s") Instant forgetAt) {}

package dev.konto.signinactivity.keeping;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// How many days an organization keeps the sign-ins of its accounts.
@Document("organization-retentions")
record OrganizationRetention(@Id String organization, int days) {}

package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why an account doesn't belong to an organization any more, without having left it.
enum RemovalReason {
    @JsonProperty("administrator")
    ADMINISTRATOR,
    @JsonProperty("organization-deleted")
    ORGANIZATION_DELETED
}

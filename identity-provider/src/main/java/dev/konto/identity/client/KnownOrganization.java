package dev.konto.identity.client;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// Whether an organization, whose applications some clients may be, is in use.
///
/// @param active neither suspended nor deleted
/// @param sequence of the latest news of it; what is older, or comes again, changes nothing
@Document("organizations")
public record KnownOrganization(
        @Id String id, boolean active, long sequence, @Version @Nullable Long version) {

    public static KnownOrganization told(String id, boolean active, long sequence) {
        return new KnownOrganization(id, active, sequence, null);
    }

    KnownOrganization note(KnownOrganization news) {
        return news.sequence <= sequence
                ? this
                : new KnownOrganization(id, news.active, news.sequence, version);
    }
}

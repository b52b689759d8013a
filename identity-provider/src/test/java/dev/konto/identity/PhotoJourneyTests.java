package dev.konto.identity;

import static dev.konto.identity.photo.PhotoFixtures.aPhoto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.identity.account.Account;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// An administrator gives Maja a photo, she sees it, and it is taken away.
class PhotoJourneyTests {

    private final Provider provider = Provider.SHARED;
    private final Application portal = Application.portal(provider);
    private final RestClient http =
            RestClient.builder()
                    .baseUrl(provider.url(""))
                    .defaultStatusHandler(_ -> true, (_, _) -> {})
                    .build();
    private final Account maja = provider.person("Maja");
    private final String hers = token(maja);
    private final String admin =
            Application.administration(provider).forItself("account.admin").access();

    @Test
    void showsAPersonAsOnTheirPhotoUntilItIsTakenAway() {
        assertThat(profile().get("photo").booleanValue()).isFalse();
        assertThat(photo(null, hers).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        put(aPhoto("png", 400, 300), MediaType.IMAGE_PNG);
        var shown = photo(null, hers);
        var again = photo(shown.getHeaders().getETag(), hers);

        assertThat(profile().get("photo").booleanValue()).isTrue();
        assertThat(shown.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(shown.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
        assertThat(shown.getHeaders().getCacheControl()).isEqualTo("no-cache, private");
        assertThat(shown.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(again.getBody()).isNull();
        assertThat(remove()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(remove()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(photo(shown.getHeaders().getETag(), hers).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(profile().get("photo").booleanValue()).isFalse();
    }

    @Test
    void tellsThatThePhotoChangedAndNotHow() {
        put(aPhoto("jpeg", 300, 300), MediaType.IMAGE_JPEG);
        put(aPhoto("jpeg", 300, 300), MediaType.IMAGE_JPEG);
        remove();

        try (var topic = PublishedEvents.on(Topics.ACCOUNT_EVENTS)) {
            var changes =
                    topic.await(maja.id().value(), 3).stream()
                            .filter(it -> it.type().equals(EventTypes.ACCOUNT_CHANGED))
                            .toList();
            changes.forEach(EventContract::assertKept);
            assertThat(changes).extracting(it -> it.sequence()).containsExactly(1L, 2L);
            assertThat(changes)
                    .extracting(it -> it.data().get("changedFields").toString())
                    .isEqualTo(List.of("[\"photo\"]", "[\"photo\"]"));
            assertThat(changes.getFirst().data().at("/actor/kind").asString()).isEqualTo("admin");
        }
    }

    @Test
    void refusesWhatIsNoModestPhoto() {
        var notAPhoto = put(new byte[] {1, 2, 3}, MediaType.IMAGE_JPEG);
        var tooManyPixels = put(aPhoto("png", 3_000, 10), MediaType.IMAGE_PNG);
        var tooManyBytes = put(new byte[512 * 1024 + 1], MediaType.IMAGE_PNG);
        var anotherFormat = put(aPhoto("gif", 10, 10), MediaType.IMAGE_GIF);

        assertThat(notAPhoto.getStatusCode().value()).isEqualTo(422);
        assertThat(notAPhoto.getBody()).contains("urn:konto:problem:photo-unreadable");
        assertThat(tooManyPixels.getStatusCode().value()).isEqualTo(422);
        assertThat(tooManyPixels.getBody()).contains("photo-too-large", "2048 by 2048");
        assertThat(tooManyBytes.getStatusCode().value()).isEqualTo(413);
        assertThat(tooManyBytes.getBody()).contains("urn:konto:problem:content-too-large");
        assertThat(anotherFormat.getStatusCode().value()).isEqualTo(415);
        assertThat(anotherFormat.getHeaders().getAccept())
                .contains(MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG);
        assertThat(photo(null, hers).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNobodyElses() {
        put(aPhoto("png", 100, 100), MediaType.IMAGE_PNG);

        var erik = token(provider.person("Erik"));
        assertThat(photo(null, erik).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(put(aPhoto("png", 9, 9), MediaType.IMAGE_PNG, maja.id().value(), erik))
                .extracting(ResponseEntity::getStatusCode)
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(put(aPhoto("png", 9, 9), MediaType.IMAGE_PNG, "nobody", admin))
                .extracting(ResponseEntity::getStatusCode)
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<String> put(byte[] photo, MediaType type) {
        return put(photo, type, maja.id().value(), admin);
    }

    private ResponseEntity<String> put(byte[] photo, MediaType type, String account, String by) {
        return http.put()
                .uri("/admin/v1/accounts/{id}/photo", account)
                .headers(it -> it.setBearerAuth(by))
                .contentType(type)
                .body(photo)
                .retrieve()
                .toEntity(String.class);
    }

    private HttpStatusCode remove() {
        return http.delete()
                .uri("/admin/v1/accounts/{id}/photo", maja.id().value())
                .headers(it -> it.setBearerAuth(admin))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode();
    }

    private ResponseEntity<byte[]> photo(@Nullable String known, String token) {
        return http.get()
                .uri("/api/v1/profile/photo")
                .headers(it -> it.setBearerAuth(token))
                .headers(it -> it.setIfNoneMatch(known == null ? List.of() : List.of(known)))
                .retrieve()
                .toEntity(byte[].class);
    }

    private JsonNode profile() {
        return Application.json(portal.call("GET", "/api/v1/profile", hers));
    }

    private String token(Account account) {
        var password = Provider.passwordOf(account.id());
        return portal.signIn(new Browser(provider), account.email().value(), password).access();
    }
}

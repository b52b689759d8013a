package dev.konto.privacy.web;

import dev.konto.privacy.TermsText;
import dev.konto.privacy.TermsVersion;
import dev.konto.starter.problem.Invalid;
import dev.konto.starter.web.Legible;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Terms of use with all their versions, oldest first.
record TermsRequest(
        @NotNull @Pattern(regexp = "^[A-Za-z0-9._:~|=+-]{1,64}$") String organizationId,
        boolean required,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid VersionRequest> versions) {

    /// The versions, if each has a name of its own and is published after the one before it.
    List<TermsVersion> ordered() {
        var all =
                IntStream.range(0, versions.size())
                        .mapToObj(i -> versions.get(i).told("versions/" + i))
                        .toList();
        requireDifferent("versions", all.stream().map(TermsVersion::version));
        IntStream.range(1, all.size())
                .filter(i -> !all.get(i).publishedAt().isAfter(all.get(i - 1).publishedAt()))
                .findFirst()
                .ifPresent(TermsRequest::refuseOrder);
        return all;
    }

    private static void refuseOrder(int index) {
        throw Invalid.body("versions/" + index + "/publishedAt", "reason.version-order");
    }

    private static void requireDifferent(String field, Stream<String> names) {
        var all = names.toList();
        if (all.stream().distinct().count() < all.size()) {
            throw Invalid.body(field, "reason.same-twice");
        }
    }

    record VersionRequest(
            @NotNull @Legible @Size(max = 64) String version,
            @NotNull Instant publishedAt,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid TextRequest> texts) {

        /// @param at where it stands in the body
        TermsVersion told(String at) {
            requireDifferent(at + "/texts", texts.stream().map(TextRequest::sameLanguage));
            return new TermsVersion(
                    version,
                    publishedAt.truncatedTo(ChronoUnit.MILLIS),
                    texts.stream().map(TextRequest::text).toList());
        }
    }

    record TextRequest(
            @NotNull @Size(max = 35) @Pattern(regexp = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
                    String language,
            @NotNull @Legible @Size(max = 200) String title,
            @NotBlank @Size(max = 200_000) String markdown) {

        TermsText text() {
            return new TermsText(language, title.strip(), markdown);
        }

        String sameLanguage() {
            return language.toLowerCase(Locale.ROOT);
        }
    }
}

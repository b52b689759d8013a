package dev.konto.starter.account;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/// What a browser says of itself where its user agent no longer does (User-Agent Client Hints, sent
/// only to who asked for them). Written by the client: for its owner to recognise, not to trust.
///
/// @param brands as sent (`Sec-CH-UA`), cut at 256 characters: `"Google Chrome";v="142", …`
/// @param platform the operating system, such as `Windows`, cut at 64 characters, as are the others
/// @param platformVersion such as `15.0.0`, which is Windows 11
/// @param handheld whether it asks for pages for phones
/// @param model of a phone or tablet
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientHints(
        @Nullable String brands,
        @Nullable String platform,
        @Nullable String platformVersion,
        @Nullable Boolean handheld,
        @Nullable String model) {

    private static final int LONGEST_BRANDS = 256;
    private static final int LONGEST = 64;

    public ClientHints {
        brands = cut(brands, LONGEST_BRANDS);
        platform = cut(platform, LONGEST);
        platformVersion = cut(platformVersion, LONGEST);
        model = cut(model, LONGEST);
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.isBlank()
                ? null
                : text.substring(0, Math.min(text.length(), longest));
    }
}

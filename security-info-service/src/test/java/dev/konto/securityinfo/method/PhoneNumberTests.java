package dev.konto.securityinfo.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({
        "+46 70 123 45 67, +46701234567, +46 •• ••• •• 67",
        "+46 (0)70-123 45 67, +46701234567, +46 •• ••• •• 67",
        "tel:+1-650-253-0000, +16502530000, +1 ••• ••• ••00",
        "+1 650 253 0000 ext. 123, +16502530000, +1 ••• ••• ••00",
        "+41 44 668 18 00 x 9, +41446681800, +41 •• ••• •• 00"
    })
    void isKeptInOneFormAndShownMasked(String typed, String kept, String masked) {
        var number = PhoneNumber.parse(typed).orElseThrow();

        assertThat(number.value()).isEqualTo(kept);
        assertThat(number.masked()).isEqualTo(masked);
        assertThat(number).hasToString(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "070-123 45 67", "+46", "+999 123 456 789", "not a number", "+46 1"})
    void isNothingWithoutACountryOrWithTooFewDigits(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void knowsTheExamplesOfEveryCountry() {
        var numbers = PhoneNumberUtil.getInstance();
        for (var region : numbers.getSupportedRegions()) {
            var example = numbers.format(numbers.getExampleNumber(region), PhoneNumberFormat.E164);

            var parsed = PhoneNumber.parse(example).orElseThrow();

            assertThat(parsed.value()).isEqualTo(example);
            assertThat(parsed.masked().replaceAll("\\D", "").length()).isLessThanOrEqualTo(5);
        }
    }
}

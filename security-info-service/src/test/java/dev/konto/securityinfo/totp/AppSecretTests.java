package dev.konto.securityinfo.totp;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;

class AppSecretTests {

    private static final int SCALE = 4;

    private final AppSecret secret = AppSecret.random(new SecureRandom());

    @ParameterizedTest
    @CsvSource({"fooba, MZXW6YTB", "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
    void isToldInBase32(String bytes, String base32) {
        assertThat(Base32.encode(bytes.getBytes(US_ASCII))).isEqualTo(base32);
        assertThat(Base32.decode(base32)).isEqualTo(bytes.getBytes(US_ASCII));
    }

    @Test
    void hasTwentyBytesWhateverTheyStartWith() {
        for (byte first : new byte[] {0, 1, -1}) {
            var bytes = new byte[20];
            Arrays.fill(bytes, first);
            assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
        }
        assertThat(secret.bytes()).hasSize(20);
    }

    @Test
    void isShownToAppsAsAddressAndPicture() throws Exception {
        var uri = secret.uri("Fjord University", "Maja Åberg");

        assertThat(uri)
                .startsWith("otpauth://totp/Fjord%20University:Maja%20%C3%85berg?secret=")
                .endsWith("&issuer=Fjord%20University&algorithm=SHA1&digits=6&period=30");
        assertThat(read(QrCode.svg(uri))).isEqualTo(uri);
    }

    @Test
    void isNotInItsTextForm() {
        assertThat(secret.toString()).doesNotContain(secret.base32());
    }

    /// Draws the markup as a browser would, and reads it as a phone would.
    private static String read(String svg) throws Exception {
        var size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1")) * SCALE;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xffffff);
        var squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (squares.find()) {
            var left = Integer.parseInt(squares.group(1)) * SCALE;
            var top = Integer.parseInt(squares.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + SCALE, 0);
            }
        }
        var image = new RGBLuminanceSource(size, size, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(image))).getText();
    }
}

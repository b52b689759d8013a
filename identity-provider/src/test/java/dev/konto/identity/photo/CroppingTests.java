package dev.konto.identity.photo;

import static dev.konto.identity.photo.PhotoFixtures.aPhoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

class CroppingTests {

    @Test
    void keepsTheMiddleAsASmallSquare() throws IOException {
        var square = read(Cropping.square(aPhoto("png", 1_000, 600)));

        assertThat(square.getWidth()).isEqualTo(Cropping.SIDE);
        assertThat(square.getHeight()).isEqualTo(Cropping.SIDE);
        assertThat(new Color(square.getRGB(128, 128)).getRed()).isGreaterThan(200);
        assertThat(new Color(square.getRGB(2, 2)).getBlue()).isGreaterThan(200);
    }

    @Test
    void enlargesNothing() throws IOException {
        assertThat(read(Cropping.square(aPhoto("jpeg", 90, 40))).getWidth()).isEqualTo(40);
    }

    @Test
    void leavesBehindWhatTheFileSaysBesideThePicture() {
        var told = "GPS 59.3293, 18.0686";
        var sent = withExif(aPhoto("jpeg", 300, 300), told);

        var square = Cropping.square(sent);

        assertThat(text(sent)).contains(told);
        assertThat(text(square)).doesNotContain("GPS", "Exif");
    }

    @Test
    void refusesWhatIsNoPhoto() {
        assertThatThrownBy(() -> Cropping.square(new byte[0])).isInstanceOf(PhotoUnreadable.class);
        assertThatThrownBy(() -> Cropping.square("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PhotoUnreadable.class);
        assertThatThrownBy(() -> Cropping.square(aPhoto("gif", 20, 20)))
                .isInstanceOf(PhotoUnreadable.class);
    }

    @Test
    void refusesBrokenFilesWhereverTheyBreak() {
        var png = aPhoto("png", 64, 64);
        for (int length = 0; length < png.length / 2; length++) {
            var broken = Arrays.copyOf(png, length);
            assertThatThrownBy(() -> Cropping.square(broken)).isInstanceOf(PhotoUnreadable.class);
        }
    }

    /// A few bytes that say they are a gigapixel are refused before one is made room for.
    @Test
    void refusesWhatClaimsToBeHuge() {
        var bomb = aPhoto("png", 8, 8);
        ByteBuffer.wrap(bomb).putInt(16, 40_000).putInt(20, 40_000);

        assertThatThrownBy(() -> Cropping.square(bomb)).isInstanceOf(PhotoTooLarge.class);
        assertThatThrownBy(() -> Cropping.square(aPhoto("jpeg", Cropping.LONGEST_SIDE + 1, 1)))
                .isInstanceOf(PhotoTooLarge.class);
    }

    private static byte[] withExif(byte[] jpeg, String told) {
        var segment = ("Exif\0\0" + told).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + 4 + segment.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (segment.length + 2))
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}

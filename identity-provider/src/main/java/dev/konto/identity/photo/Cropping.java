package dev.konto.identity.photo;

import static java.awt.RenderingHints.KEY_INTERPOLATION;
import static java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR;

import dev.konto.starter.problem.Problem;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Makes the middle of a photo a small square JPEG. Only pixels come through: what else a camera
/// wrote down, such as where it was, stays behind.
final class Cropping {

    /// Of the square that is kept, in pixels; a smaller photo is not enlarged.
    static final int SIDE = 256;

    /// Of what is looked at, in pixels. A few bytes may claim to be far more, and would take the
    /// memory for it.
    static final int LONGEST_SIDE = 2_048;

    private static final List<String> FORMATS = List.of("jpeg", "png");

    private Cropping() {}

    static byte[] square(byte[] sent) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            return jpeg(smaller(middle(read(in))));
        } catch (Problem refusal) {
            throw refusal;
        } catch (IOException | RuntimeException _) { // the JDK's readers of broken files throw both
            throw new PhotoUnreadable();
        }
    }

    private static BufferedImage read(ImageInputStream in) throws IOException {
        var reader = reader(in);
        try {
            reader.setInput(in, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                throw new PhotoTooLarge(LONGEST_SIDE);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        for (var format : FORMATS) {
            var reader = ImageIO.getImageReadersByFormatName(format).next();
            if (reader.getOriginatingProvider().canDecodeInput(in)) {
                return reader;
            }
        }
        throw new PhotoUnreadable();
    }

    private static BufferedImage middle(BufferedImage photo) {
        var side = Math.min(photo.getWidth(), photo.getHeight());
        var left = (photo.getWidth() - side) / 2;
        var top = (photo.getHeight() - side) / 2;
        return photo.getSubimage(left, top, side, side);
    }

    /// By halves at most, so that each pixel counts.
    private static BufferedImage smaller(BufferedImage square) {
        var side = square.getWidth();
        var next = Math.min(side, Math.max(SIDE, (side + 1) / 2));
        var drawn = drawn(square, next);
        return next <= SIDE ? drawn : smaller(drawn);
    }

    /// On white, where it was transparent.
    private static BufferedImage drawn(BufferedImage square, int side) {
        var drawn = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(KEY_INTERPOLATION, VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(square, 0, 0, side, side, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}

package dev.konto.securityinfo.totp;

import java.math.BigInteger;

/// Base 32 (RFC 4648, section 6), in which people type secrets into apps. Only for whole groups of
/// five bytes, which need no padding.
public final class Base32 {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    public static String encode(byte[] bytes) {
        var number = new BigInteger(1, bytes);
        var text = new StringBuilder();
        for (int bit = bytes.length * Byte.SIZE - BITS; bit >= 0; bit -= BITS) {
            text.append(DIGITS.charAt(number.shiftRight(bit).intValue() & (DIGITS.length() - 1)));
        }
        return text.toString();
    }

    public static byte[] decode(String text) {
        var number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            var digit = BigInteger.valueOf(DIGITS.indexOf(text.charAt(i)));
            number = number.shiftLeft(BITS).add(digit);
        }
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        var significant = number.toByteArray();
        var length = Math.min(significant.length, bytes.length);
        System.arraycopy(
                significant, significant.length - length, bytes, bytes.length - length, length);
        return bytes;
    }
}

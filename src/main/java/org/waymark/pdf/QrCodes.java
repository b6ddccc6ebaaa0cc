package org.waymark.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Encodes addresses. The search for the mask costs more than the drawing, and briefings share their
 * addresses, so that each code is made once. Threads can share it.
 */
final class QrCodes {

    /** Larger ones (65 modules with the white) take more than a quarter of a line. */
    private static final int LARGEST_VERSION = 10;

    private final Map<String, Optional<QrCode>> made = new ConcurrentHashMap<>();

    /** The code of an address of ASCII letters; empty when it is too long to be of use. */
    Optional<QrCode> of(String address) {
        return made.computeIfAbsent(address, QrCodes::make);
    }

    /** A stain may cover 15 % of the code; 7 % when this makes its modules larger. */
    private static Optional<QrCode> make(String address) {
        try {
            QRCode strong = Encoder.encode(address, ErrorCorrectionLevel.M);
            QRCode dense = Encoder.encode(address, ErrorCorrectionLevel.L);
            QRCode best = version(dense) < version(strong) ? dense : strong;
            return version(best) > LARGEST_VERSION
                    ? Optional.empty()
                    : Optional.of(code(best.getMatrix()));
        } catch (WriterException e) {
            // Thrown for one reason: more letters than the largest code of the standard holds.
            return Optional.empty();
        }
    }

    private static int version(QRCode code) {
        return code.getVersion().getVersionNumber();
    }

    private static QrCode code(ByteMatrix matrix) {
        int modules = matrix.getWidth();
        BitSet black = new BitSet(modules * modules);
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                black.set(row * modules + column, matrix.get(column, row) == 1);
            }
        }
        return QrCode.of(modules, black);
    }
}

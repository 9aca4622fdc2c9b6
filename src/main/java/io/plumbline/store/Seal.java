package io.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes what only somebody may read who knows a secret that is kept nowhere. */
final class Seal {

    private static final String HOW = "AES/GCM/NoPadding";
    private static final int SALT = 12;
    private static final int MARK_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Seal(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            key = new SecretKeySpec(digest.digest(("seal:" + secret).getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] close(byte[] plain) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] closed = apply(Cipher.ENCRYPT_MODE, salt, plain);
        byte[] whole = Arrays.copyOf(salt, SALT + closed.length);
        System.arraycopy(closed, 0, whole, SALT, closed.length);
        return whole;
    }

    byte[] open(byte[] whole) {
        return apply(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, SALT), Arrays.copyOfRange(whole, SALT, whole.length));
    }

    private byte[] apply(int mode, byte[] salt, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(HOW);
            cipher.init(mode, key, new GCMParameterSpec(MARK_BITS, salt));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was closed with another secret, or changed since, cannot be read", e);
        }
    }
}

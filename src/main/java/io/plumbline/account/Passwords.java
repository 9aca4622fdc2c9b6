package io.plumbline.account;

/** How passwords are kept so that nobody can read them, and compared so that nothing shows how near a guess was. */
public interface Passwords {

    /** What is kept of a password. */
    String hash(String password);

    /** Whether this is the password of which that was kept; takes as long for a wrong one as for the right one. */
    boolean matches(String password, String kept);
}

package io.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** Where a request comes from, as far as it can be told apart: an IPv4 address, or the network of an IPv6 address. */
final class ClientAddress {

    private static final int NETWORK_GROUPS = 4;

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** Tomcat writes IPv6 addresses in full; whoever has one has the whole network of 64 bits. */
    static String of(String address) {
        String[] groups = address.split(":");
        return groups.length > NETWORK_GROUPS
                ? String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS)) + "::/64"
                : address;
    }
}

package io.plumbline.methodology;

import java.util.List;

/** The ids of several disciplines, in an order that means something, as one value between conditions. */
public record Names(List<String> ids) {}

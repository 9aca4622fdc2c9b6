package io.plumbline.web;

/** The whole service as it comes, over a file of H2. */
class WholeServiceOnH2Test extends WholeService {}

/** Who said what, on which evidence: the facts document, checked against the methodology, and the testimony counted from it. */
package io.plumbline.interview;

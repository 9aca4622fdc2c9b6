/** Engagements: the use cases around a client's assessment, kept durably and in confidence. */
package io.plumbline.engagement;

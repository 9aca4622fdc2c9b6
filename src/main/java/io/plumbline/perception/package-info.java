/** What leaders see and practitioners live, per discipline, per belief and over the whole. */
package io.plumbline.perception;

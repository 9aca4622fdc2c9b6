/** Whether the ground is firm enough for AI. */
package io.plumbline.readiness;

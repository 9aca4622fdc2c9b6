/** One assessment, concluded, with the rules it was concluded under; every view renders this one object. */
package io.plumbline.result;

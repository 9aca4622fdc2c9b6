package io.plumbline.cli;

import io.plumbline.interview.Answer;
import io.plumbline.methodology.Figure;
import java.nio.charset.Charset;

/** The signs that bars and trees are drawn with. */
enum Drawing {
    /** For terminals that show block and box signs. */
    BLOCKS("█", "▌", "·", "├─ ", "└─ ", "│  ", "…"),
    /** For all others. */
    LETTERS("#", "", ".", "+- ", "`- ", "|  ", "~");

    private final String full;
    private final String half;
    private final String empty;
    private final String branch;
    private final String lastBranch;
    private final String stem;
    private final String cut;

    Drawing(String full, String half, String empty, String branch, String lastBranch, String stem, String cut) {
        this.full = full;
        this.half = half;
        this.empty = empty;
        this.branch = branch;
        this.lastBranch = lastBranch;
        this.stem = stem;
        this.cut = cut;
    }

    /** The finest signs that these characters hold. */
    static Drawing in(Charset charset) {
        String signs = BLOCKS.full + BLOCKS.half + BLOCKS.empty + BLOCKS.branch + BLOCKS.cut;
        return charset.canEncode() && charset.newEncoder().canEncode(signs) ? BLOCKS : LETTERS;
    }

    /** A value of the maturity scale as a bar of so many cells. */
    String bar(Figure value, int cells) {
        Figure scale = Figure.of(Answer.HIGHEST);
        Figure share = value.shareOf(scale);
        long halves = (2 * cells * share.millionths() + Figure.ONE.millionths() / 2) / Figure.ONE.millionths();
        String drawn = full.repeat((int) halves / 2) + (halves % 2 == 1 ? half : "");
        return drawn + empty.repeat(cells - drawn.length());
    }

    /** A text that takes no more than so many columns. */
    String cut(String text, int columns) {
        return text.length() <= columns ? text : text.substring(0, columns - 1) + cut;
    }

    String branch(boolean last) {
        return last ? lastBranch : branch;
    }

    String stem(boolean goesOn) {
        return goesOn ? stem : "   ";
    }
}

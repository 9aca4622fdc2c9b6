package io.plumbline.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of an explanation.
 *
 * @param statement what was concluded, or given
 * @param remarks how it was concluded, or who said it
 * @param restsOn the steps before it
 */
record Node(String statement, List<String> remarks, List<Node> restsOn) {

    Node(String statement) {
        this(statement, List.of(), List.of());
    }

    void print(Page page) {
        print(page, "", "");
    }

    private void print(Page page, String before, String beneath) {
        String stem = beneath + page.drawing().stem(!restsOn.isEmpty());
        List<String> lines = new ArrayList<>(Page.wrapped(statement, Page.WIDTH - stem.length()));
        page.line(before + lines.remove(0));
        lines.forEach(each -> page.line(stem + each));
        remarks.stream()
                .flatMap(each -> Page.wrapped(each, Page.WIDTH - stem.length()).stream())
                .forEach(each -> page.line(stem + each));
        for (int i = 0; i < restsOn.size(); i++) {
            boolean last = i == restsOn.size() - 1;
            restsOn.get(i)
                    .print(
                            page,
                            beneath + page.drawing().branch(last),
                            beneath + page.drawing().stem(!last));
        }
    }
}

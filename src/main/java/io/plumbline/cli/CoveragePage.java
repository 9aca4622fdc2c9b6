package io.plumbline.cli;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.scenario.Demand;
import io.plumbline.scenario.Measured;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules' source as a page for a browser, each line marked by what scenarios show of it; a sign says it without colour. */
final class CoveragePage {

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1f24;background:#fff}
            table{border-collapse:collapse}
            th,td{text-align:left;padding:.2rem 1rem .2rem 0;font-weight:400}
            thead th,tbody th,summary{font-weight:600}
            td.n{text-align:right;font-variant-numeric:tabular-nums}
            .source{overflow-x:auto;border:1px solid #d0d7de;border-radius:4px;margin:.5rem 0 1rem}
            .l{display:block;white-space:pre;font:13px/1.5 ui-monospace,monospace;padding-right:1rem}
            .l i{display:inline-block;width:6ch;text-align:right;font-style:normal;color:#59636e}
            .l b{display:inline-block;width:4ch;text-align:center}
            .all{background:#e3f4e6}.some{background:#fff3cf}.none{background:#fde2df}
            .m{display:block;white-space:normal;font:13px/1.5 system-ui,sans-serif;padding:0 1rem 0 11ch;background:#f6f8fa}
            """;

    private final SourceFiles files;
    private final CoverageAnswer answer;
    private final Map<String, Map<Integer, List<Demand>>> byPlace;
    private final StringBuilder page = new StringBuilder();

    CoveragePage(SourceFiles files, CoverageAnswer answer, Measured measured) {
        this.files = files;
        this.answer = answer;
        this.byPlace = measured.demands().stream()
                .collect(Collectors.groupingBy(
                        Demand::file,
                        TreeMap::new,
                        Collectors.groupingBy(Demand::line, TreeMap::new, Collectors.toList())));
    }

    String text() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(hash())
                .append("'\">\n<title>Coverage of the rules</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>What the scenarios show of the rules</h1>\n");
        summary();
        byPlace.forEach(this::file);
        return page.append("</body>\n</html>\n").toString();
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void summary() {
        page.append("<p>")
                .append(answer.holding())
                .append(" of ")
                .append(answer.scenarios())
                .append(" scenarios hold. Version ")
                .append(escaped(answer.version()))
                .append(", method ")
                .append(escaped(answer.method()))
                .append(
                        ".</p>\n<table>\n<thead><tr><th>What</th><th>Shown</th><th>Of</th><th>Percent</th></tr></thead>\n<tbody>\n");
        answer.coverage()
                .forEach((word, counted) -> page.append(String.format(
                        Locale.ROOT,
                        "<tr><th>%s</th><td class=\"n\">%d</td><td class=\"n\">%d</td><td class=\"n\">%.1f</td></tr>%n",
                        word,
                        counted.shown(),
                        counted.of(),
                        counted.percent())));
        page.append("</tbody>\n</table>\n<p>✓ all of the line is shown · ~ some of it · ✗ nothing of it · ")
                .append("? not analysed. What cannot be shown, provably, is not counted.</p>\n");
    }

    private void file(String file, Map<Integer, List<Demand>> byLine) {
        List<Demand> all = byLine.values().stream().flatMap(List::stream).toList();
        long open = all.stream().filter(CoveragePage::isOpen).count();
        page.append("<details")
                .append(open > 0 ? " open" : "")
                .append("><summary>")
                .append(escaped(file));
        page.append(open == 0 ? " ✓" : " · " + open + " missing").append("</summary>\n<div class=\"source\">");
        int number = 0;
        for (String line : files.get(file).lines().toList()) {
            number++;
            line(number, line, byLine.getOrDefault(number, List.of()));
        }
        page.append("</div></details>\n");
    }

    private void line(int number, String line, List<Demand> demands) {
        List<Demand> counted = demands.stream()
                .filter(each -> each.state() != Demand.State.CANNOT)
                .toList();
        long open = counted.stream().filter(CoveragePage::isOpen).count();
        boolean unknown = counted.stream().anyMatch(each -> each.state() == Demand.State.NOT_ANALYSED);
        String mark = counted.isEmpty() ? "" : open == 0 ? "all" : open < counted.size() ? "some" : "none";
        String sign = counted.isEmpty() ? " " : unknown ? "?" : open == 0 ? "✓" : mark.equals("some") ? "~" : "✗";
        page.append("<span class=\"l ")
                .append(mark)
                .append("\"><i>")
                .append(number)
                .append("</i><b>");
        page.append(sign).append("</b>").append(escaped(line)).append("</span>");
        demands.stream()
                .filter(each -> !each.isSeen())
                .map(Demand::said)
                .distinct()
                .forEach(each ->
                        page.append("<span class=\"m\">").append(escaped(each)).append("</span>"));
    }

    private static boolean isOpen(Demand demand) {
        return demand.state() == Demand.State.MISSING || demand.state() == Demand.State.NOT_ANALYSED;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

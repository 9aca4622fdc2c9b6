package io.plumbline.interview;

/** What was heard of one discipline while interviews are being counted. */
final class DisciplineCount {

    final AspectCount[] aspects;
    private int leaders;
    private int practitioners;
    private int leadershipAnswers;
    private int leadershipDontKnows;

    DisciplineCount(int aspects) {
        this.aspects = new AspectCount[aspects];
    }

    void add(boolean leader, int levels, int answers) {
        int spoke = levels > 0 ? 1 : 0;
        if (leader) {
            leaders += spoke;
            leadershipAnswers += answers;
            leadershipDontKnows += answers - levels;
        } else {
            practitioners += spoke;
        }
    }

    Voices voices(String discipline) {
        return new Voices(discipline, leaders, practitioners, leadershipAnswers, leadershipDontKnows);
    }
}

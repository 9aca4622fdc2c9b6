Feature: Short of target is the number, or the level behind it
  A score can reach its target while a gate says that the level it stands for is missing.

  Background: a score of 3.72, held down to level 2 by its effectiveness
    Given two leaders rate every aspect of Incident Management at 4
    And three practitioners rate every aspect of Incident Management at 4
    And sampled records show every practice aspect of Incident Management at 4
    And a document covers every paper aspect of Incident Management
    And two leaders rate Effectiveness of Incident Management at 4 and 3
    And three practitioners rate Effectiveness of Incident Management at 2
    And sampled records show Effectiveness of Incident Management at 2.5

  @SHORT-1 @SHORT-2
  Scenario Outline: A target of <target>: <kind>
    Given a target of <target> is agreed for Incident Management
    When the assessment is concluded
    Then the score of Incident Management is 3.72
    And the level of Incident Management is 2
    And the kind of Incident Management is <kind>
    And because of <rule>
    And the headline is held back by <held back by>

    Examples: only the whole part of a target is asked of a level
      | target | kind    | rule    | held back by        |
      | 2.5    | SUSTAIN | KIND-5  | nothing             |
      | 3      | IMPROVE | SHORT-2 | Incident Management |
      | 3.5    | IMPROVE | SHORT-2 | Incident Management |
      | 4      | IMPROVE | SHORT-1 | Incident Management |

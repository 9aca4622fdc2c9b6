Feature: Level 3 needs a process that works and a habit of using it
  Averages must not hide that what a level stands for is missing: level 3 and every one above it needs
  effectiveness and embedding at 2.50.

  Background:
    Given two leaders rate every aspect of Incident Management at 4
    And three practitioners rate every aspect of Incident Management at 4
    And sampled records show every practice aspect of Incident Management at 4
    And a document covers every paper aspect of Incident Management

  @GATE-1 @LEVEL-1 @LEVEL-2
  Scenario Outline: <aspect> at <value> makes level <level> of a score of <score>
    Given four leaders rate <aspect> of Incident Management at <leaders>
    And five practitioners rate <aspect> of Incident Management at <practitioners>
    And sampled records show <aspect> of Incident Management at 2.5
    When the assessment is concluded
    Then the <aspect> of Incident Management is <value>
    And the score of Incident Management is <score>
    And the level of Incident Management is <level>
    And because of <rule>
    And Incident Management is gated by <gate>

    Examples:
      | aspect        | leaders       | practitioners    | value | score | level | rule    | gate          |
      | Effectiveness | 4             | 2                | 2.50  | 3.74  | 3     | LEVEL-1 | nothing       |
      | Effectiveness | 3, 3, 3 and 2 | 2, 2, 2, 3 and 3 | 2.49  | 3.73  | 2     | GATE-1  | effectiveness |
      | Embedding     | 4             | 2                | 2.50  | 3.74  | 3     | LEVEL-1 | nothing       |
      | Embedding     | 3, 3, 3 and 2 | 2, 2, 2, 3 and 3 | 2.49  | 3.73  | 2     | GATE-1  | embedding     |

  @GATE-2
  Scenario Outline: What nobody could tell about fails its gate: <aspect>
    Given two leaders rate every aspect but <aspect> of Service Desk at 3
    And three practitioners rate every aspect but <aspect> of Service Desk at 3
    When the assessment is concluded
    Then the score of Service Desk is 3.00
    And the level of Service Desk is 2
    And because of GATE-2
    And Service Desk is gated by <aspect>
    And rule SHORT-2 fires for Service Desk

    Examples:
      | aspect        |
      | effectiveness |
      | embedding     |

  @GATE-2
  Scenario: A gate above the score does not matter
    Given two leaders rate every aspect but Outcome measures of Service Desk at 3
    And three practitioners rate every aspect but Outcome measures of Service Desk at 3
    When the assessment is concluded
    Then the level of Service Desk is 3

Feature: Modest claims need no proof, high ones do
  On testimony alone no aspect is taken to be better than 3.00, and a note says where that held one down.

  Background:
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3

  @ASPECT-3
  Scenario: Exactly the ceiling stands
    When the assessment is concluded
    Then the effectiveness of Incident Management is 3.00
    And because of ASPECT-3
    And Incident Management has no note

  @ASPECT-4
  Scenario Outline: The least above the ceiling is held at it: <aspect>
    Given two leaders rate <aspect> of Incident Management at 3 and 4
    When the assessment is concluded
    Then the <aspect> of Incident Management is 3.00
    And because of ASPECT-4
    And Incident Management has the note UNEVIDENCED_CEILING on <aspect>
    And Incident Management has no note UNEVIDENCED_CEILING on Embedding

    Examples:
      | aspect        |
      | Ownership     |
      | Effectiveness |

  @ASPECT-4
  Scenario: One hundredth above the ceiling is held at it too
    Given four leaders rate Effectiveness of Incident Management at 4, 4, 4 and 5
    And five practitioners rate Effectiveness of Incident Management at 3, 3, 3, 2 and 2
    And the parameter evidence.unevidenced-ceiling is set to 3.01
    When the assessment is concluded
    Then the effectiveness of Incident Management is 3.01
    And because of ASPECT-3
    When the parameter evidence.unevidenced-ceiling is set to 3.00
    And the assessment is concluded again
    Then the effectiveness of Incident Management is 3.00
    And because of ASPECT-4

  @ASPECT-4 @SCORE-3
  Scenario: Without any evidence no score exceeds the ceiling
    Given two leaders rate every aspect of every discipline at 5
    And ten practitioners rate every aspect of every discipline at 5
    When the assessment is concluded
    Then the score of Incident Management is 3.00
    And the assessed figure of the headline is 3.00

  @EVIDENCE-1 @CONFIDENCE-2
  Scenario: Evidence about what nobody spoke of gives no value, but it was checked
    Given sampled records show Capability of Service Desk at 4
    And three practitioners rate every aspect but Capability of Service Desk at 2
    When the assessment is concluded
    Then the capability of Service Desk is none
    And the evidenced share of Service Desk is 0.14

Feature: A level is what one can see at work
  It is the whole part of the score, not the nearest number, and a gate that fails lowers it.

  @LEVEL-1
  Scenario Outline: A score of <score> is level <level>
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3
    And three practitioners rate Ownership of Incident Management at <ownership>
    When the assessment is concluded
    Then the score of Incident Management is <score>
    And the level of Incident Management is <level>
    And because of LEVEL-1
    And the level name of Incident Management is <name>
    And the level of Incident Management is not gated

    Examples:
      | ownership  | score | level | name      |
      | 3          | 3.00  | 3     | Embedded  |
      | 3, 3 and 2 | 2.99  | 2     | Practised |

  @LEVEL-2 @GATE-1
  Scenario: The lowest gate that fails decides
    Given two leaders rate every aspect of Incident Management at 5
    And three practitioners rate every aspect of Incident Management at 5
    And an observation shows every aspect of Incident Management at 5
    And two leaders rate Effectiveness of Incident Management at 2
    And three practitioners rate Effectiveness of Incident Management at 2
    And an observation shows Effectiveness of Incident Management at 2
    When the assessment is concluded
    Then the score of Incident Management is 4.48
    And the level of Incident Management is 2
    And because of LEVEL-2
    And the level of Incident Management is gated
    And Incident Management is gated by effectiveness and baseline

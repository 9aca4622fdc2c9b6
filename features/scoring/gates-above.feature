Feature: The highest levels are claims about which there may be no doubt
  Level 4 needs outcome measures at 3.50 and a baseline that filters; level 5 capability at 4.00 and high confidence.

  Background: everything at 5, seen by our own eyes, and habits that accelerate
    Given two leaders rate every aspect of Incident Management at 5
    And three practitioners rate every aspect of Incident Management at 5
    And an observation shows every aspect of Incident Management at 5
    And three practitioners answer every habit with 5

  @LEVEL-1
  Scenario: Where no gate fails, 5.00 is level 5
    When the assessment is concluded
    Then the score of Incident Management is 5.00
    And the level of Incident Management is 5
    And because of LEVEL-1

  @GATE-1
  Scenario Outline: <aspect> at <value> makes level <level>
    Given four leaders rate <aspect> of Incident Management at <leaders>
    And five practitioners rate <aspect> of Incident Management at <practitioners>
    And an observation shows <aspect> of Incident Management at <seen>
    When the assessment is concluded
    Then the <aspect> of Incident Management is <value>
    And the level of Incident Management is <level>
    And Incident Management is gated by <gate>

    Examples:
      | aspect           | leaders       | practitioners    | seen | value | level | gate             |
      | Outcome measures | 2             | 4                | 3.5  | 3.50  | 4     | nothing          |
      | Outcome measures | 4, 4, 4 and 3 | 3, 3, 3, 4 and 4 | 3.5  | 3.49  | 3     | outcome-measures |
      | Capability       | 4             | 4                | 4    | 4.00  | 5     | nothing          |
      | Capability       | 3, 3, 3 and 2 | 4, 4, 4, 5 and 5 | 4    | 3.99  | 4     | capability       |

  @GATE-3
  Scenario: Without high confidence there is no level 5
    Given two leaders rate every aspect of Service Desk at 5
    And two practitioners rate every aspect of Service Desk at 5
    And an observation shows every practice aspect of Service Desk at 5
    And a document covers every paper aspect of Service Desk
    When the assessment is concluded
    Then the confidence band of Service Desk is MEDIUM
    And the score of Service Desk is 5.00
    And the level of Service Desk is 4
    And because of GATE-3
    And Service Desk is gated by confidence

Feature: The process works, the picture of it does not
  A discipline on target whose gap is 1.00 wide, either way, is to be reconnected; otherwise it is sustained.

  @KIND-4 @KIND-5
  Scenario Outline: On target and <gap> apart: <kind>
    Given four leaders rate every aspect of Incident Management at 4
    And three practitioners rate every aspect of Incident Management at 3
    And four leaders rate Capability of Incident Management at <leaders>
    And three practitioners rate Capability of Incident Management at <practitioners>
    When the assessment is concluded
    Then the score of Incident Management is 3.00
    And the gap of Incident Management is <gap>
    And the kind of Incident Management is <kind>
    And because of <rule>

    Examples:
      | leaders       | practitioners | gap  | kind      | rule   |
      | 4             | 3             | 1.00 | RECONNECT | KIND-4 |
      | 4, 4, 4 and 5 | 3, 3 and 4    | 0.99 | SUSTAIN   | KIND-5 |

  @KIND-4
  Scenario: Also when practitioners see more
    Given two leaders rate every aspect of Incident Management at 2
    And three practitioners rate every aspect of Incident Management at 3
    And a target of 2 is agreed for Incident Management
    When the assessment is concluded
    Then the gap of Incident Management is -1.00
    And the kind of Incident Management is RECONNECT
    And because of KIND-4

  @KIND-5
  Scenario: A gap nobody could measure is no reason to reconnect
    Given one leader rates every aspect of Incident Management at 5
    And three practitioners rate every aspect of Incident Management at 3
    When the assessment is concluded
    Then the gap of Incident Management is NOT_COMPUTABLE
    And the kind of Incident Management is SUSTAIN
    And because of KIND-5

  @KIND-2 @KIND-4
  Scenario: What is not sure is checked before anybody is reconnected to it
    Given two leaders rate every practice aspect of Service Desk at 5
    And three practitioners rate every practice aspect of Service Desk at 3
    When the assessment is concluded
    Then the confidence band of Service Desk is LOW
    And the gap value of Service Desk is 2.00
    And the kind of Service Desk is VALIDATE_FIRST

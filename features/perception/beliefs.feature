Feature: One belief seen across the whole house
  Leaders take an owner for effectiveness, an adopted framework for maturity, a reported number for an outcome.
  How far a belief carries is the distance between both voices on its practice aspect.

  Background:
    Given two leaders rate every aspect of Incident Management and Change Control at 3
    And three practitioners rate every aspect of Incident Management and Change Control at 3

  @BELIEF-1 @BELIEF-2
  Scenario Outline: The belief <belief> is measured on <aspect>
    Given two leaders rate <aspect> of Incident Management at 4
    And three practitioners rate <aspect> of Incident Management at 1
    When the assessment is concluded
    Then the gap of the belief <belief> is 1.50
    And because of BELIEF-1
    And because of BELIEF-2
    And the disciplines of the belief <belief> are 1

    Examples: 3.00 apart in one discipline, not at all in the other
      | belief    | aspect           |
      | ownership | Effectiveness    |
      | adoption  | Embedding        |
      | activity  | Outcome measures |

  @BELIEF-2
  Scenario: A discipline without a computed gap is in no distance, but its finding counts
    Given three practitioners rate every aspect of Service Desk at 3
    And one leader rates every aspect of Service Desk at 3
    And three practitioners rate Embedding of Service Desk at 1
    When the assessment is concluded
    Then the gap of the belief adoption is 0.00
    And the disciplines of the belief adoption are 1

  @BELIEF-3
  Scenario: Nothing to compare is not zero
    Given two leaders do not know every aspect of Incident Management and Change Control
    When the assessment is concluded
    Then the gap of the belief ownership is none
    And because of BELIEF-3
    And the disciplines of the belief ownership are 0

Feature: How far a range reaches can be changed, and one audience's reach is not the other's

  @CARD-24 @CARD-25
  Scenario Outline: <somebody>, when <parameter> is <reach>
    Given <somebody> fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3
    And the parameter <parameter> is set to <reach>
    When the Scorecard is concluded
    Then the range from of the Scorecard is <from>
    And the range to of the Scorecard is <to>
    And because of <rule>

    Examples:
      | somebody       | parameter                     | reach | from | to   | rule    |
      | a leader       | scorecard.leader-down         | 0.70  | 2.30 | 3.00 | CARD-24 |
      | a leader       | scorecard.practitioner-around | 0.70  | 2.00 | 3.00 | CARD-24 |
      | a practitioner | scorecard.practitioner-around | 0.70  | 2.30 | 3.70 | CARD-25 |
      | a practitioner | scorecard.leader-down         | 0.70  | 2.50 | 3.50 | CARD-25 |

  @CARD-24 @CARD-25
  Scenario Outline: Just beyond an end of the scale, <somebody> is held: groups at <five groups>, Protect at <the others>
    Given <somebody> fills in a Scorecard
    And they rate the paper and practice of the first five groups at <five groups>
    And they rate the paper and practice of Protect at <the others>
    And they answer every habit with 3
    When the Scorecard is concluded
    Then the score of the Scorecard is <score>
    And the range from of the Scorecard is <from>
    And the range to of the Scorecard is <to>

    Examples:
      | somebody       | five groups | the others | score | from | to   |
      | a leader       | 1            | 0          | 0.83  | 0.00 | 0.83 |
      | a leader       | 1            | 2          | 1.17  | 0.17 | 1.17 |
      | a practitioner | 0            | 2          | 0.33  | 0.00 | 0.83 |
      | a practitioner | 0            | 4          | 0.67  | 0.17 | 1.17 |
      | a practitioner | 5            | 3          | 4.67  | 4.17 | 5.00 |
      | a practitioner | 5            | 1          | 4.33  | 3.83 | 4.83 |

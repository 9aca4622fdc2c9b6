Feature: Where an assessment would probably come out
  Self-assessment usually runs about one level high: a leader's range reaches down, a practitioner's either way.

  @CARD-24 @CARD-25
  Scenario Outline: <somebody> with a score of <score>
    Given <somebody> fills in a Scorecard
    And they rate the paper and practice of the first three groups at <three groups>
    And they rate the paper and practice of the last three groups at <the others>
    And they answer every habit with 3
    When the Scorecard is concluded
    Then the score of the Scorecard is <score>
    And the range from of the Scorecard is <from>
    And because of <rule>
    And the range to of the Scorecard is <to>
    And because of <rule>

    Examples: a leader's from one level below up to the score
      | somebody | three groups | the others | score | from | to   | rule    |
      | a leader | 3            | 3          | 3.00  | 2.00 | 3.00 | CARD-24 |
      | a leader | 5            | 5          | 5.00  | 4.00 | 5.00 | CARD-24 |
      | a leader | 1            | 1          | 1.00  | 0.00 | 1.00 | CARD-24 |

    Examples: a leader's held at 0
      | somebody | three groups | the others | score | from | to   | rule    |
      | a leader | 1            | 0          | 0.50  | 0.00 | 0.50 | CARD-24 |
      | a leader | 0            | 0          | 0.00  | 0.00 | 0.00 | CARD-24 |

    Examples: a practitioner's half a level either way
      | somebody       | three groups | the others | score | from | to   | rule    |
      | a practitioner | 3            | 3          | 3.00  | 2.50 | 3.50 | CARD-25 |
      | a practitioner | 1            | 0          | 0.50  | 0.00 | 1.00 | CARD-25 |
      | a practitioner | 5            | 4          | 4.50  | 4.00 | 5.00 | CARD-25 |

    Examples: a practitioner's held within 0 and 5
      | somebody       | three groups | the others | score | from | to   | rule    |
      | a practitioner | 0            | 0          | 0.00  | 0.00 | 0.50 | CARD-25 |
      | a practitioner | 5            | 5          | 5.00  | 4.50 | 5.00 | CARD-25 |

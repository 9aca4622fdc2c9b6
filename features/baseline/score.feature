Feature: The score is what behaviour leaves of the raw value
  Raw value times factor, and never above the ceiling. What behaviour takes is shown as drag.

  @SCORE-1 @SCORE-2 @DRAG-1
  Scenario Outline: Habits at <habits>: a raw value of <raw> becomes <score>
    Given two leaders rate every paper aspect of Service Portfolio at <leaders on paper>
    And two leaders rate every practice aspect of Service Portfolio at <leaders on practice>
    And three practitioners rate every aspect of Service Portfolio at <practitioners>
    And three practitioners answer every habit with <habits>
    When the assessment is concluded
    Then the raw value of Service Portfolio is <raw>
    And the score of Service Portfolio is <score>
    And because of <rule>
    And the drag of Service Portfolio is <drag>
    And because of DRAG-1

    Examples: the factor takes
      | leaders on paper | leaders on practice | practitioners | habits | raw  | score | drag | rule    |
      | 3                | 3                   | 3             | 2      | 3.00 | 2.70  | 0.30 | SCORE-1 |
      | 3                | 3                   | 3             | 3      | 3.00 | 3.00  | 0.00 | SCORE-1 |
      | 3                | 4                   | 2             | 0      | 2.50 | 2.00  | 0.50 | SCORE-1 |

    Examples: the ceiling takes more
      | leaders on paper | leaders on practice | practitioners | habits | raw  | score | drag | rule    |
      | 3 and 4          | 4                   | 2             | 0      | 2.58 | 2.00  | 0.58 | SCORE-2 |
      | 3                | 3                   | 3             | 0      | 3.00 | 2.00  | 1.00 | SCORE-2 |

  @SCORE-2 @DRAG-1
  Scenario: What stands one hundredth above the ceiling is held down to it
    Given four leaders rate every paper aspect of Service Portfolio at 3
    And four leaders rate every practice aspect of Service Portfolio at 4
    And three practitioners rate every aspect of Service Portfolio at 2
    And four leaders rate Ownership of Service Portfolio at 3, 3, 3 and 4
    And three practitioners answer every habit with 0
    When the assessment is concluded
    Then the raw value of Service Portfolio is 2.51
    And the score of Service Portfolio is 2.00
    And because of SCORE-2

  @SCORE-1 @DRAG-1
  Scenario: Where behaviour accelerates, drag is negative
    Given three practitioners rate every aspect of Service Portfolio at 3
    And sampled records show Effectiveness of Service Portfolio at 3
    And three practitioners answer every habit with 5
    When the assessment is concluded
    Then the score of Service Portfolio is 3.15
    And the drag of Service Portfolio is -0.15
    And because of DRAG-1

  @SCORE-1
  Scenario: A better answer of a practitioner never lowers a score
    Given two leaders rate every aspect of Service Portfolio at 2
    And three practitioners rate every aspect of Service Portfolio at 2, 3 and 3
    And three practitioners answer every habit with 2
    When the assessment is concluded
    And the first practitioner rates Embedding of Service Portfolio at 5
    And the assessment is concluded again
    Then the score of Service Portfolio is at least as high as before
    And the embedding of Service Portfolio is higher than before

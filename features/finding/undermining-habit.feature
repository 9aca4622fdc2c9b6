Feature: A habit this low works against every process at once
  A known habit below 2.00 is named.

  @FINDING-6
  Scenario Outline: A habit at <score> undermines
    Given five practitioners answer Share knowledge with <practitioners>
    And four leaders answer Share knowledge with <leaders>
    When the assessment is concluded
    Then the score of the habit Share knowledge is <score>
    And the habit Share knowledge has the finding UNDERMINING_HABIT
    And because of FINDING-6

    Examples:
      | practitioners    | leaders       | score |
      | 2, 2, 2, 3 and 3 | 1, 1, 1 and 0 | 1.99  |
      | 0                | 0             | 0.00  |

  @FINDING-6
  Scenario: A habit at exactly 2.00 does not
    Given three practitioners answer Share knowledge with 2
    When the assessment is concluded
    Then the habit Share knowledge has no finding

  @HABIT-3
  Scenario: A habit that is not known is not named
    Given two practitioners answer Share knowledge with 0
    When the assessment is concluded
    Then the habit Share knowledge has no finding

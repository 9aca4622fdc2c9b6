Feature: Leaders who think a habit is lived do not work on it
  The gap of a habit is leadership's view less practitioners'; it takes two leaders.

  @HABIT-4
  Scenario Outline: <leaders> make a gap of <gap>
    Given <leaders> answer Share knowledge with 4
    And three practitioners answer Share knowledge with 2, 2 and 3
    When the assessment is concluded
    Then the score of the habit Share knowledge is 2.75
    And the gap of the habit Share knowledge is <gap>

    Examples:
      | leaders    | gap  |
      | two leaders | 1.67 |
      | one leader  | none |

  @HABIT-4
  Scenario: The gap names the rule it comes from
    Given two leaders answer Share knowledge with 1
    And three practitioners answer Share knowledge with 3
    When the assessment is concluded
    Then the gap of the habit Share knowledge is -2.00
    And because of HABIT-4

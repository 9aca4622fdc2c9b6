Feature: A Scorecard's score is the mean of its groups times the factor of its habits
  Each result is rounded once: first the mean, then the product. The level is its whole part.

  Background:
    Given a leader fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3

  @CARD-13
  Scenario: All groups count alike
    Given they rate:
      | group         | paper | practice |
      | Direct        | 0     | 0        |
      | Commit        | 1     | 1        |
      | Restore       | 2     | 2        |
      | Change & Grow | 4     | 4        |
      | Know          | 5     | 5        |
      | Protect       | 5     | 5        |
    When the Scorecard is concluded
    Then the score of the Scorecard is 2.83
    And because of CARD-13

  @CARD-13 @CARD-20
  Scenario: The mean is rounded before the factor is applied: 1.67, not 1.6667, times 0.92
    Given they rate the paper and practice of every group at 2
    And they rate the paper and practice of Know at 0
    And they answer every habit with 2
    And they answer Share knowledge with 3
    When the Scorecard is concluded
    Then the score of the Scorecard is 1.54
    And because of CARD-13
    And because of CARD-20

  @CARD-20
  Scenario Outline: The level is the whole part: a paper of <paper> and a last habit of <last> make <score>
    Given they rate the paper of Direct at <paper>
    And they answer Leaders model it with <last>
    When the Scorecard is concluded
    Then the score of the Scorecard is <score>
    And the level of the Scorecard is <level>
    And the level name of the Scorecard is <name>

    Examples:
      | paper | last | score | level | name      |
      | 4     | 2    | 2.99  | 2     | Practised |
      | 3     | 3    | 3.00  | 3     | Embedded  |
      | 4     | 3    | 3.05  | 3     | Embedded  |

  @CARD-13
  Scenario: A better practice makes a better score
    When the Scorecard is concluded
    And they rate the practice of Know at 4
    And the Scorecard is concluded again
    Then the score of the Scorecard is higher than before
    And the value of Protect is the same as before

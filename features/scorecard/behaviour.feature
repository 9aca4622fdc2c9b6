Feature: Behaviour is the mean of the habits that were answered
  Its bands, its factor and its ceiling are the assessment's, but testimony alone does not accelerate.

  Background:
    Given a leader fills in a Scorecard
    And they rate the paper and practice of every group at 3

  @CARD-10 @CARD-15
  Scenario Outline: A mean of <behaviour> is <band>
    Given they answer the first four habits with <level>
    And they answer Leaders model it with <last>
    When the Scorecard is concluded
    Then the behaviour of the Scorecard is <behaviour>
    And because of CARD-10
    And the behaviour band of the Scorecard is <band>
    And because of CARD-15

    Examples:
      | level | last | behaviour | band         |
      | 0     | 0    | 0.00      | UNDERMINING  |
      | 2     | 1    | 1.80      | UNDERMINING  |
      | 2     | 2    | 2.00      | FRAGILE      |
      | 3     | 2    | 2.80      | FRAGILE      |
      | 3     | 3    | 3.00      | SUPPORTING   |
      | 4     | 3    | 3.80      | SUPPORTING   |
      | 4     | 4    | 4.00      | ACCELERATING |
      | 5     | 5    | 5.00      | ACCELERATING |

  @CARD-10
  Scenario: A habit that was passed over does not count
    Given they answer every habit with 3
    And they answer Share knowledge with 4
    And they do not answer Leaders model it
    When the Scorecard is concluded
    Then the behaviour of the Scorecard is 3.25
    And because of CARD-10

  @CARD-10
  Scenario: All habits count alike
    Given they answer Learn, not blame with 0
    And they answer Prevent, not firefight with 1
    And they answer Work the process with 2
    And they answer Share knowledge with 3
    And they answer Leaders model it with 5
    When the Scorecard is concluded
    Then the behaviour of the Scorecard is 2.20

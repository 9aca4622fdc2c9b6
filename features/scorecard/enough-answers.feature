Feature: A score takes ten of the twelve statements and four of the five habits
  Too few answers are no low score; they are none.

  @CARD-3
  Scenario Outline: Exactly enough: <paper> paper statements, <practice> practice statements, <habits> habits
    Given a leader fills in a Scorecard
    And they rate the paper of the first <paper> groups at 3
    And they rate the practice of the first <practice> groups at 3
    And they answer the first <habits> habits with 3
    When the Scorecard is concluded
    Then the score of the Scorecard is 3.00
    And the status of the Scorecard is SCORED
    And because of CARD-3
    And not because of CARD-4
    And not because of CARD-5

    Examples:
      | paper | practice | habits |
      | 4     | 6        | 4      |
      | 6     | 4        | 4      |
      | 5     | 5        | 5      |

  @CARD-4 @CARD-5
  Scenario Outline: One short: <paper> paper statements, <practice> practice statements, <habits> habits
    Given a leader fills in a Scorecard
    And they rate the paper of the first <paper> groups at 3
    And they rate the practice of the first <practice> groups at 3
    And they answer the first <habits> habits with 3
    When the Scorecard is concluded
    Then the status of the Scorecard is INSUFFICIENT_ANSWERS
    And because of <rule>

    Examples:
      | paper | practice | habits | rule   |
      | 3     | 6        | 5      | CARD-4 |
      | 6     | 3        | 5      | CARD-4 |
      | 6     | 3        | 3      | CARD-4 |
      | 6     | 6        | 3      | CARD-5 |
      | 4     | 6        | 3      | CARD-5 |

  @CARD-3
  Scenario: A zero is an answer
    Given a leader fills in a Scorecard
    And they rate the paper of every group at 0 and their practice at 0
    And they answer every habit with 0
    When the Scorecard is concluded
    Then the status of the Scorecard is SCORED
    And the score of the Scorecard is 0.00
    And the level of the Scorecard is 0

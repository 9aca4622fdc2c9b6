Feature: A habit is told by those who live it
  Practitioners weigh three times as much as leaders, and three of them are needed: one or two people are no culture.

  @HABIT-1
  Scenario: Both audiences are weighed
    Given two leaders answer Work the process with 4 and 5
    And three practitioners answer Work the process with 2, 2 and 3
    When the assessment is concluded
    Then the score of the habit Work the process is 2.87
    And because of HABIT-1

  @HABIT-2
  Scenario Outline: Practitioners need no leader, however many they are
    Given <practitioners> answer Work the process with <answers>
    When the assessment is concluded
    Then the score of the habit Work the process is <score>
    And because of HABIT-2

    Examples:
      | practitioners       | answers       | score |
      | three practitioners | 2, 2 and 3    | 2.33  |
      | four practitioners  | 2, 2, 3 and 3 | 2.50  |

  @HABIT-2 @HABIT-3
  Scenario Outline: <practitioners> make a habit <status>
    Given two leaders answer Work the process with 4
    And <practitioners> answer Work the process with 2
    When the assessment is concluded
    Then the status of the habit Work the process is <status>
    And because of <rule>
    And the score of the habit Work the process is <score>
    And the gap of the habit Work the process is <gap>

    Examples:
      | practitioners       | status  | score | gap  | rule    |
      | three practitioners | KNOWN   | 2.50  | 2.00 | HABIT-1 |
      | two practitioners   | UNKNOWN | none  | none | HABIT-3 |

  @HABIT-2
  Scenario Outline: <positive> for the statement and <reverse> for its reverse come to <value>
    Given three practitioners answer User first with <positive>
    And three practitioners answer the reverse of User first with <reverse>
    When the assessment is concluded
    Then the score of the habit User first is <value>

    Examples:
      | positive | reverse | value |
      | 3        | 4       | 2.00  |
      | 5        | 0       | 5.00  |
      | 0        | 5       | 0.00  |

  @HABIT-2
  Scenario: One of the two statements is enough
    Given three practitioners answer the reverse of User first with 4
    When the assessment is concluded
    Then the score of the habit User first is 1.00

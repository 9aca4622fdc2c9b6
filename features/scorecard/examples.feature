Feature: The shipped Scorecards, reckoned by hand
  A leader who answered everything, a practitioner who left things out, and somebody who stopped too early.

  @CARD-7 @CARD-8 @CARD-11 @CARD-13 @CARD-14 @CARD-20 @CARD-22 @CARD-24
  Scenario: A leader whose paper is better than practice
    Given the answers of Scorecard leader
    When the Scorecard is concluded
    Then the value of Direct is 3.30
    And the value of Commit is 2.30
    And the value of Restore is 3.50
    And the value of Change & Grow is 2.50
    And the value of Know is 1.50
    And the value of Protect is 3.00
    And the behaviour of the Scorecard is 2.80
    And the behaviour band of the Scorecard is FRAGILE
    And the status of the Scorecard is SCORED
    And the score of the Scorecard is 2.63
    And the level of the Scorecard is 2
    And the weakest of the Scorecard are Know and Commit
    And the believed gap of the Scorecard is 1.50
    And the range from of the Scorecard is 1.63
    And the range to of the Scorecard is 2.63
    And the AI note of the Scorecard is FOUNDATIONS_FIRST

  @CARD-7 @CARD-9 @CARD-12 @CARD-13 @CARD-16 @CARD-20 @CARD-23 @CARD-25
  Scenario: A practitioner who left out two statements and a habit
    Given the answers of Scorecard practitioner
    When the Scorecard is concluded
    Then the value of Change & Grow is 3.30
    And the value of Know is 3.70
    And the value of Commit is 3.00
    And the value of Protect is none
    And the behaviour of the Scorecard is 4.25
    And the score of the Scorecard is 3.60
    And the weakest of the Scorecard are Commit and Change & Grow
    And the believed gap of the Scorecard is 1.00
    And the range from of the Scorecard is 3.10
    And the range to of the Scorecard is 4.10
    And the AI note of the Scorecard is PROMISING

  @CARD-4
  Scenario: Three statements and one habit are too few
    Given the answers of Scorecard too few
    When the Scorecard is concluded
    Then the status of the Scorecard is INSUFFICIENT_ANSWERS
    And the score of the Scorecard is none

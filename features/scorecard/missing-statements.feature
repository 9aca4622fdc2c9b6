Feature: What a group comes to when a statement was passed over
  Practice tells about itself; paper alone tells nothing about what is lived.

  Background:
    Given a practitioner fills in a Scorecard
    And they rate the paper of every group at 5 and their practice at 3
    And they answer every habit with 3

  @CARD-9
  Scenario: Without its paper statement a group is its practice
    Given they do not rate the paper of Know
    When the Scorecard is concluded
    Then the value of Know is 3.00
    And because of CARD-9
    And the value of Protect is 3.50
    And because of CARD-8

  @CARD-13
  Scenario: Without its practice statement a group has no value
    Given they do not rate the practice of Commit
    When the Scorecard is concluded
    Then the value of Commit is none
    And the score of the Scorecard is 3.50
    And because of CARD-13

  @CARD-13
  Scenario: Without both statements a group has no value
    Given they do not rate the paper and practice of Commit
    When the Scorecard is concluded
    Then the value of Commit is none
    And the score of the Scorecard is 3.50

  @CARD-8 @CARD-13
  Scenario: A group at zero is no group without a value
    Given they rate the paper of Commit at 0 and its practice at 0
    When the Scorecard is concluded
    Then the value of Commit is 0.00
    And the score of the Scorecard is 2.92
    And because of CARD-13

  @CARD-6 @CARD-7
  Scenario: What paper weighs is the assessment's own parameter
    Given they rate the paper of Know at 4
    And the parameter raw.paper-weight is set to 0.40
    When the Scorecard is concluded
    Then the value of Know is 3.40
    And because of CARD-6

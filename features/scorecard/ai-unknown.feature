Feature: Nobody can promise anything about what was not answered

  Background:
    Given a practitioner fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3

  @CARD-18 @CARD-21
  Scenario Outline: <foundation> without a value
    Given they do not rate the practice of <foundation>
    When the Scorecard is concluded
    Then the value of <foundation> is none
    And because of CARD-18
    And the AI note of the Scorecard is UNKNOWN
    And because of CARD-21
    And the texts of the Scorecard say "nothing is said about AI"

    Examples:
      | foundation    |
      | Direct        |
      | Restore       |
      | Change & Grow |
      | Know          |

  @CARD-18 @CARD-19 @CARD-21
  Scenario: One missing outweighs one that is weak
    Given they do not rate the practice of Know
    And they rate the paper and practice of Direct at 1
    When the Scorecard is concluded
    Then the AI note of the Scorecard is UNKNOWN
    And because of CARD-21

  @CARD-23
  Scenario: Commit or Protect without a value is no hindrance
    Given they do not rate the practice of Commit and Protect
    When the Scorecard is concluded
    Then the value of Commit is none
    And the AI note of the Scorecard is PROMISING
    And because of CARD-23

  @CARD-9 @CARD-23
  Scenario: A foundation told by its practice alone is told
    Given they do not rate the paper of Know
    When the Scorecard is concluded
    Then the AI note of the Scorecard is PROMISING
    And because of CARD-23

  @CARD-19
  Scenario: Which foundation is weak can be followed
    Given they rate the paper and practice of Know at 2
    When the Scorecard is concluded
    Then the AI note of the Scorecard is FOUNDATIONS_FIRST
    And the value of Know is 2.00
